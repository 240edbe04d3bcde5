using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>What the typed handles are made of.</summary>
sealed record AlertsInput(RunbookClass Class, string RunbookId, EquatableArray<AlertName> Alerts);
