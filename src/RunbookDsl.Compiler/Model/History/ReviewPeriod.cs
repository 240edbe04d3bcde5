namespace RunbookDsl.Compiler.Model.History;

/// <summary>How often the runbook is looked through.</summary>
/// <param name="Every">The time from one review to the next.</param>
sealed record ReviewPeriod(TimeSpan Every);
