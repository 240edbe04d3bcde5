using RunbookDsl.Definition.Settings;

namespace RunbookDsl.Hosting.Settings;

/// <summary>A setting with the value that is in force.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">The value in force.</param>
/// <param name="Source">Where it comes from: the runbook's default, a source of configuration, or a person.</param>
/// <param name="Change">The last change that people or configuration made; null when there was none.</param>
internal sealed record SettingState(SettingDefinition Setting, double Value, string Source, SettingChange? Change);
