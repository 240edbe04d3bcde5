namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>A scrape failed as a whole; the message is what the operator reads.</summary>
internal sealed class ScrapeException(string message) : Exception(message);
