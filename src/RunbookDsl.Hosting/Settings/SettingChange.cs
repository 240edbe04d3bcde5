namespace RunbookDsl.Hosting.Settings;

/// <summary>A setting was given another value.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Name">The setting.</param>
/// <param name="Value">The value from then on.</param>
/// <param name="Configured">What configuration, or else the runbook, said then; once that changes, it is the newer word and counts.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="By">Who changed it; null when configuration did.</param>
/// <param name="Reason">Why; null when configuration did.</param>
/// <param name="At">When.</param>
internal sealed record SettingChange(string Runbook, string Name, double Value, double Configured, string Source, string? By, string? Reason, DateTimeOffset At);
