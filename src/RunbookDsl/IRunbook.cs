namespace RunbookDsl;

/// <summary>A runbook over any metrics, so that one may include another.</summary>
public interface IRunbook;
