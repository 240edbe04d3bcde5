namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>What a sample is to its family.</summary>
internal enum SampleRole
{
    /// <summary>A gauge of its own.</summary>
    Gauge,

    /// <summary>A counter of its own.</summary>
    Counter,

    /// <summary><c>_bucket</c> of a histogram.</summary>
    Bucket,

    /// <summary><c>_sum</c> of a histogram.</summary>
    Sum,

    /// <summary><c>_count</c> of a histogram.</summary>
    Count,

    /// <summary><c>_created</c>: since when the family's other samples have been counting.</summary>
    Created,

    /// <summary>Nothing that is read.</summary>
    Ignored,
}
