namespace RunbookDsl.Definition.Troubleshooting;

/// <summary>A step that tells an issue from others.</summary>
/// <param name="Text">What it shows or what to look at.</param>
/// <param name="Command">The command; an index into <see cref="RunbookDefinition.Commands"/>. Null when people look.</param>
public sealed record DiagnosisDefinition(string Text, int? Command = null);
