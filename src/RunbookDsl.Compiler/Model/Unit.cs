namespace RunbookDsl.Compiler.Model;

/// <summary>What a number counts; the same names as <c>RunbookDsl.Definition.Unit</c>. Times are in seconds.</summary>
enum Unit
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>A share, 1 being the whole.</summary>
    Ratio,

    /// <summary>Things.</summary>
    Count,

    /// <summary>Time.</summary>
    Seconds,

    /// <summary>Data.</summary>
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
