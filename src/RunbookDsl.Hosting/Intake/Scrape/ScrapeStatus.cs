namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>How the last scrape of a target went.</summary>
/// <param name="Target">Its address, without credentials and query.</param>
/// <param name="Up">Whether its metrics were read.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Took">How long the answer took.</param>
/// <param name="Samples">How many samples were delivered.</param>
/// <param name="Message">What was wrong, even with parts of an answer; null when nothing was.</param>
internal sealed record ScrapeStatus(string Target, bool Up, DateTimeOffset At, TimeSpan Took, int Samples, string? Message);
