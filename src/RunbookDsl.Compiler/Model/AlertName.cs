namespace RunbookDsl.Compiler.Model;

/// <summary>The names of an alert.</summary>
/// <param name="Name">As people say it: <c>High Error Rate</c>.</param>
/// <param name="Id">Stable id, unique in the runbook: <c>high-error-rate</c>.</param>
/// <param name="Handle">The property of the generated <c>Alerts</c> class, unique in the runbook: <c>HighErrorRate</c>.</param>
sealed record AlertName(string Name, string Id, string Handle);
