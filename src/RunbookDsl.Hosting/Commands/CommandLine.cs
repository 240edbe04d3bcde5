using RunbookDsl.Definition;
using RunbookDsl.Definition.Commands;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What exactly is run: a program and its argument list, never a text that a shell reads.</summary>
internal static class CommandLine
{
    const int LongestValue = 4000;

    /// <summary>The argument list of a command with values for its parameters.</summary>
    /// <param name="command">The command.</param>
    /// <param name="given">The values, by the parameters' names.</param>
    /// <returns>The list, or what is wrong with the values and how to mend it.</returns>
    public static (IReadOnlyList<string> Arguments, string? Problem) Build(CommandDefinition command, IReadOnlyDictionary<string, string> given)
    {
        var parameters = Parameters(command);
        if (given.Keys.FirstOrDefault(name => parameters.All(parameter => parameter.Name != name)) is { } unknown)
        {
            return ([], parameters.Count == 0 ? $"'{unknown}' is no parameter; this command has none." : $"'{unknown}' is no parameter; this command has {string.Join(", ", parameters.Select(parameter => parameter.Name))}.");
        }

        foreach (var parameter in parameters)
        {
            if (!given.TryGetValue(parameter.Name, out var value) || value.Length == 0)
            {
                return ([], $"'{parameter.Name}' is missing.");
            }

            if (value.Length > LongestValue)
            {
                return ([], FormattableString.Invariant($"'{parameter.Name}' may have {LongestValue} characters."));
            }

            if (parameter.ProblemWith(value) is { } problem)
            {
                return ([], problem + ".");
            }
        }

        return ([.. command.Arguments.Select(argument => argument.Parameter is { } parameter ? given[parameter.Name] : argument.Text ?? "")], null);
    }

    /// <summary>What can be given when a command is run, each once.</summary>
    public static IReadOnlyList<CommandParameterDefinition> Parameters(CommandDefinition command) =>
        [.. command.Arguments.Select(argument => argument.Parameter).OfType<CommandParameterDefinition>().DistinctBy(parameter => parameter.Name, StringComparer.Ordinal)];

    /// <summary>The line that somebody can copy; parameters stand in it by their names.</summary>
    public static string Template(CommandDefinition command) =>
        string.Join(' ', command.Arguments.Select(argument => argument.Parameter is { } parameter ? $"<{parameter.Name}>" : Quote(argument.Text ?? "")).Prepend(Quote(command.Program)));

    /// <summary>A program and its arguments as a shell would take them.</summary>
    public static string Quote(string program, IEnumerable<string> arguments) => string.Join(' ', arguments.Prepend(program).Select(Quote));

    /// <summary>Why what was asked for is not what the hosted runbook has any more; null when it is.</summary>
    public static string? Changed(CommandRun run, RunbookDefinition? runbook)
    {
        if (runbook is null)
        {
            return $"the runbook '{run.Runbook}' is not hosted here any more";
        }

        if (runbook.Version != run.Version || runbook.Fingerprint != run.Fingerprint)
        {
            return $"the runbook has changed since it was asked for ({run.Version ?? "no version"} then, {runbook.Version ?? "no version"} now); ask again";
        }

        if (runbook.Commands.FirstOrDefault(command => command.Id == run.Command) is not { } command)
        {
            return $"the runbook has no command '{run.Command}' any more";
        }

        var (arguments, problem) = Build(command, run.Given);
        return problem is not null || command.Program != run.Program || command.Effect != run.Effect || !arguments.SequenceEqual(run.Arguments, StringComparer.Ordinal)
            ? "its program, arguments or effect are not those that were asked for; ask again"
            : null;
    }

    static string Quote(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or ':' or '=' or ',' or '@' or '+') ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
