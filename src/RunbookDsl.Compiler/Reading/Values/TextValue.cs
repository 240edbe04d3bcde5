namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A string. A string over several lines has the line ends that its file was checked out with, which must not change what is generated.</summary>
sealed record TextValue(string Text) : Value
{
    public string Text { get; } = Text.Replace("\r\n", "\n");
}
