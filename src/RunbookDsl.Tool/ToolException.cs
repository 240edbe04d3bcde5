namespace RunbookDsl.Tool;

/// <summary>Something the user can mend: the message says what is wrong and where, the advice what to do.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(int exitCode, string message, string advice)
        : base(message)
    {
        ExitCode = exitCode;
        Advice = advice;
    }

    public int ExitCode { get; }

    public string Advice { get; }

    /// <summary>A problem at a line of a recording.</summary>
    public static ToolException At(string file, long line, string message, string advice) =>
        new(Tool.ExitCode.Recording, $"{file}:{line}: {message}", advice);

    /// <summary>A problem of a whole recording or mapping.</summary>
    public static ToolException In(string file, string message, string advice) =>
        new(Tool.ExitCode.Recording, $"{file}: {message}", advice);
}
