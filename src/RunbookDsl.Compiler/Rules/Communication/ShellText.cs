using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>What a command gives to a shell to read.</summary>
static class ShellText
{
    static readonly HashSet<string> Shells = new(StringComparer.OrdinalIgnoreCase) { "sh", "bash", "zsh", "dash", "ksh", "cmd", "cmd.exe", "powershell", "pwsh" };
    static readonly HashSet<string> Options = new(StringComparer.OrdinalIgnoreCase) { "-c", "-lc", "-ec", "/c", "-Command" };

    /// <summary>The text; null when the command runs no shell.</summary>
    public static string? In(Command command)
    {
        var program = command.Program.Substring(command.Program.LastIndexOf('/') + 1);
        var option = command.Arguments.ToList().FindIndex(argument => argument.Text is { } text && Options.Contains(text));
        return Shells.Contains(program) && option >= 0 && option + 1 < command.Arguments.Count ? command.Arguments[option + 1].Text ?? "" : null;
    }

    /// <summary>Whether only a shell understands it: pipes, redirections, variables, patterns, several commands.</summary>
    public static bool NeedsShell(string text) => text.IndexOfAny(['|', '>', '<', '&', ';', '$', '`', '*', '?', '~', '\n', '(', '"', '\'']) >= 0;
}
