namespace RunbookDsl;

/// <summary>One argument of a command: a text, or a value that is given when the command is run. Made by <see cref="Command.Argument"/>.</summary>
/// <remarks>It reaches the program as one argument, whatever it holds; no shell reads it.</remarks>
public sealed class CommandArgument
{
    internal static readonly CommandArgument Inert = new();

    CommandArgument()
    {
    }

    /// <summary>A text that is the same on every run.</summary>
    public static implicit operator CommandArgument(string text) => FromString(text);

    /// <summary>A text that is the same on every run.</summary>
    public static CommandArgument FromString(string text) => Inert;

    /// <summary>What the value is, for whoever gives it.</summary>
    public CommandArgument Describe(string meaning) => this;

    /// <summary>The whole value must match this regular expression.</summary>
    public CommandArgument Matching(string pattern) => this;

    /// <summary>The value must be one of these.</summary>
    public CommandArgument OneOf(params string[] values) => this;

    /// <summary>The value must be a whole number between these.</summary>
    public CommandArgument Between(int minimum, int maximum) => this;
}
