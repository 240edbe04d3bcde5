namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>The typed name of an alert: <c>Alerts.HighErrorRate</c>.</summary>
sealed record AlertValue(string Handle) : Value;
