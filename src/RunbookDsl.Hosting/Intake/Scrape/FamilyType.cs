namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>The types that a <c># TYPE</c> line names.</summary>
internal enum FamilyType
{
    /// <summary>None given, <c>untyped</c> or <c>unknown</c>.</summary>
    Unknown,

    /// <summary><c>gauge</c>, <c>info</c> or <c>stateset</c>: a value that stands.</summary>
    Gauge,

    /// <summary><c>counter</c>.</summary>
    Counter,

    /// <summary><c>histogram</c>.</summary>
    Histogram,

    /// <summary><c>summary</c>: its sum and count are counters, its quantiles gauges.</summary>
    Summary,

    /// <summary><c>gaugehistogram</c>, which no reading of a runbook can use.</summary>
    GaugeHistogram,
}
