namespace RunbookDsl;

/// <summary>A command that people, or the host with their approval, run: a program and its arguments, never a line for a shell to take apart.</summary>
public sealed class Command
{
    static readonly Command Inert = new();

    Command()
    {
    }

    /// <summary>A command that only looks.</summary>
    /// <param name="program">The program's name or path.</param>
    /// <param name="arguments">Its arguments: texts, or <see cref="Argument"/> for what is given when it is run.</param>
    public static Command ReadOnly(string program, params CommandArgument[] arguments) => Inert;

    /// <summary>A command that changes something that can be changed back.</summary>
    /// <inheritdoc cref="ReadOnly"/>
    public static Command Mutating(string program, params CommandArgument[] arguments) => Inert;

    /// <summary>A command that changes something for good.</summary>
    /// <inheritdoc cref="ReadOnly"/>
    public static Command Destructive(string program, params CommandArgument[] arguments) => Inert;

    /// <summary>A command of which nobody has said what it does to the service.</summary>
    /// <inheritdoc cref="ReadOnly"/>
    public static Command Of(string program, params CommandArgument[] arguments) => Inert;

    /// <summary>An argument whose value is given when the command is run. Unless said otherwise it takes one line of text that does not begin with <c>-</c>.</summary>
    /// <param name="name">Letters, digits, <c>-</c> and <c>_</c>, beginning with a letter.</param>
    public static CommandArgument Argument(string name) => CommandArgument.Inert;

    /// <summary>How long it may run before it is ended.</summary>
    public Command Timeout(TimeSpan limit) => this;

    /// <summary>Where it is run: a host, a cluster, a namespace.</summary>
    public Command In(string place) => this;

    /// <summary>How often it is run again when it fails; not at all unless said.</summary>
    public Command Retry(int times) => this;

    /// <summary>Running it twice does no more than running it once.</summary>
    public Command Idempotent() => this;

    /// <summary>What it prints is kept under this name, for later commands with an <see cref="Argument"/> of that name.</summary>
    public Command Produces(string name) => this;
}
