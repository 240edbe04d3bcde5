using System.Globalization;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What to know of a command before it is run.</summary>
static class CommandWording
{
    /// <summary><c>read-only, at most 30 seconds, in namespace support</c>.</summary>
    public static string Notes(Command command) => string.Join(", ", new[]
    {
        Effect(command.Effect),
        command.Timeout is { } limit ? $"at most {Wording.Duration(limit)}" : null,
        command.Place is { } place ? $"in {place}" : null,
        command.Retries is int times and > 0 ? $"run again {Times(times)} when it fails" : null,
        command.IsIdempotent ? "safe to repeat" : null,
    }.OfType<string>());

    /// <summary>A block of bash: each command under a remark that says what it shows, and what its values are.</summary>
    public static string Script(IEnumerable<(string Name, Command Command)> commands) => string.Join("\n\n", commands.Select(pair => string.Join("\n", Lines(pair.Name, pair.Command))));

    static IEnumerable<string> Lines(string name, Command command)
    {
        yield return Remark($"{name} ({Notes(command)})");
        foreach (var (variable, parameter) in ShellText.Parameters(command))
        {
            yield return Remark($"{variable}: {Meaning(parameter)}");
        }

        yield return ShellText.Of(command);
    }

    // A remark ends where its line ends, and what came after would be run.
    static string Remark(string text) => $"# {MarkdownEscape.OneLine(text)}";

    static string Meaning(CommandParameter parameter)
    {
        var values = parameter switch
        {
            { Choices.Count: > 0 } => $"one of {string.Join(", ", parameter.Choices)}",
            { Minimum: { } minimum, Maximum: { } maximum } => $"a whole number from {Whole(minimum)} to {Whole(maximum)}",
            { Pattern: { } pattern } => $"must match {pattern}",
            _ => null,
        };
        return (parameter.Description, values) switch
        {
            ({ Length: > 0 } description, null) => description,
            ({ Length: > 0 } description, _) => $"{description} ({values})",
            (_, null) => "to be set before",
            _ => values,
        };
    }

    static string Effect(CommandEffect effect) => effect switch
    {
        CommandEffect.ReadOnly => "read-only",
        CommandEffect.Mutating => "mutating",
        CommandEffect.Destructive => "destructive",
        _ => "effect not said",
    };

    static string Times(int times) => times == 1 ? "once" : $"up to {Whole(times)} times";

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
