using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Model.Reuse;

/// <summary>A member of the runbook's class that runbooks in other assemblies may name.</summary>
/// <param name="Name">The member: <c>Primary</c>.</param>
/// <param name="Responder">Who it stands for; null when it is a setting.</param>
/// <param name="Setting">The setting that it stands for; null when it is someone.</param>
sealed record DeclaredMember(string Name, Responder? Responder, Setting? Setting);
