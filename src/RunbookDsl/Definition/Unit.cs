namespace RunbookDsl.Definition;

/// <summary>What a number of a metric or reading counts; times are in seconds.</summary>
public enum Unit
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>A share, 1 being the whole.</summary>
    Ratio,

    /// <summary>Things.</summary>
    Count,

    /// <summary>Time, in seconds.</summary>
    Seconds,

    /// <summary>Data, in bytes.</summary>
    Bytes,

    /// <summary>United States dollars.</summary>
    Usd,

    /// <summary>Euros.</summary>
    Eur,

    /// <summary>Things per second.</summary>
    CountPerSecond,

    /// <summary>Bytes per second.</summary>
    BytesPerSecond,

    /// <summary>United States dollars per second.</summary>
    UsdPerSecond,

    /// <summary>Euros per second.</summary>
    EurPerSecond,

    /// <summary>Nothing in particular, per second.</summary>
    PerSecond,

    /// <summary>Seconds of something per second.</summary>
    SecondsPerSecond,
}
