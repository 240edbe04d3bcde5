namespace RunbookDsl.Compiler.Model;

/// <summary>How units relate.</summary>
static class Units
{
    /// <summary>The unit of something divided by time.</summary>
    public static Unit PerSecond(this Unit unit) => unit switch
    {
        Unit.Count => Unit.CountPerSecond,
        Unit.Bytes => Unit.BytesPerSecond,
        Unit.Usd => Unit.UsdPerSecond,
        Unit.Eur => Unit.EurPerSecond,
        Unit.Seconds => Unit.SecondsPerSecond,
        _ => Unit.PerSecond,
    };

    /// <summary>Whether it is a rate.</summary>
    public static bool IsRate(this Unit unit) => unit >= Unit.CountPerSecond;
}
