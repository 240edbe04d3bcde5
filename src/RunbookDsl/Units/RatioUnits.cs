namespace RunbookDsl;

/// <summary>Shares as people write them: <c>10.Percent()</c>.</summary>
public static class RatioUnits
{
    /// <summary>So many hundredths: <c>10.Percent()</c> is 0.10.</summary>
    public static Ratio Percent(this int value) => new(value / 100d);

    /// <summary>So many hundredths: <c>10.Percent()</c> is 0.10.</summary>
    public static Ratio Percent(this double value) => new(value / 100d);
}
