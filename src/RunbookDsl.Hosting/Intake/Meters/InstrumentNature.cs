namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>How the measurements of an instrument add up.</summary>
internal enum InstrumentNature
{
    /// <summary>The last one stands.</summary>
    Gauge,

    /// <summary>They are added, and never fall.</summary>
    Counter,

    /// <summary>They are added, and may fall: the total is a level.</summary>
    UpDown,

    /// <summary>Each is the total so far.</summary>
    ObservedCounter,

    /// <summary>They are counted by size.</summary>
    Histogram,
}
