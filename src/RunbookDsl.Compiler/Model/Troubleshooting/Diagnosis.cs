using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Model.Troubleshooting;

/// <summary>A step that tells an issue from others.</summary>
/// <param name="Text">What it shows or what to look at.</param>
/// <param name="Command">The command; null when people look.</param>
sealed record Diagnosis(string Text, Command? Command);
