namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>What is scraped: configuration section <c>Runbooks:Scrape</c>.</summary>
public sealed class ScrapeOptions
{
    /// <summary>The name of the configuration section below <c>Runbooks</c>.</summary>
    public const string Section = "Scrape";

    /// <summary>The targets. They come from the operator's own configuration, so their addresses are not checked against anything.</summary>
    public IList<ScrapeTarget> Targets { get; } = [];
}
