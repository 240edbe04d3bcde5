using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the commands of a definition.</summary>
static class CommandDefinitions
{
    const string Definition = "global::RunbookDsl.Definition.Commands";

    public static void Write(CodeWriter code, IReadOnlyList<NamedCommand> commands)
    {
        if (commands.Count > 0)
        {
            code.List("Commands = ", commands, named => Write(code, named));
        }
    }

    static void Write(CodeWriter code, NamedCommand named)
    {
        var command = named.Command;
        code.Open($"new {Definition}.CommandDefinition");
        code.Line($"Id = {CodeWriter.Text(named.Id)},");
        code.Line($"Name = {CodeWriter.Text(named.Name)},");
        code.Line($"Effect = global::RunbookDsl.CommandEffect.{command.Effect},");
        code.Line($"Program = {CodeWriter.Text(command.Program)},");
        code.List("Arguments = ", command.Arguments, argument => code.Line($"new {Definition}.CommandArgumentDefinition({CodeWriter.Text(argument.Text)}{(argument.Parameter is { } parameter ? $", {Parameter(parameter)}" : "")}),"));
        if (command.Timeout is { } limit)
        {
            code.Line($"Timeout = {CodeWriter.Duration(limit)},");
        }

        if (command.Place is { } place)
        {
            code.Line($"Place = {CodeWriter.Text(place)},");
        }

        if (command.Retries is { } times)
        {
            code.Line($"Retries = {CodeWriter.Number(times)},");
        }

        if (command.IsIdempotent)
        {
            code.Line("IsIdempotent = true,");
        }

        if (command.Produces is { } name)
        {
            code.Line($"Produces = {CodeWriter.Text(name)},");
        }

        code.Close(",");
    }

    static string Parameter(CommandParameter parameter)
    {
        var parts = new List<string> { $"Name = {CodeWriter.Text(parameter.Name)}" };
        if (parameter.Description is { } description)
        {
            parts.Add($"Description = {CodeWriter.Text(description)}");
        }

        if (parameter.Pattern is { } pattern)
        {
            parts.Add($"Pattern = {CodeWriter.Text(pattern)}");
        }

        if (parameter.Choices.Count > 0)
        {
            parts.Add($"Choices = {CodeWriter.Texts(parameter.Choices)}");
        }

        if (parameter is { Minimum: { } minimum, Maximum: { } maximum })
        {
            parts.Add($"Minimum = {CodeWriter.Number(minimum)}, Maximum = {CodeWriter.Number(maximum)}");
        }

        return $"new {Definition}.CommandParameterDefinition {{ {string.Join(", ", parts)} }}";
    }
}
