namespace RunbookDsl;

/// <summary>Money as people write it: <c>50.Usd()</c>.</summary>
public static class MoneyUnits
{
    /// <summary>So many United States dollars.</summary>
    public static Usd Usd(this int value) => new(value);

    /// <summary>So many United States dollars.</summary>
    public static Usd Usd(this double value) => new(value);

    /// <summary>So many euros.</summary>
    public static Eur Eur(this int value) => new(value);

    /// <summary>So many euros.</summary>
    public static Eur Eur(this double value) => new(value);
}
