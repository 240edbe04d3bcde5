namespace RunbookDsl;

/// <summary>Rates as people write them: <c>20.PerHour()</c>, <c>5.Usd().PerHour()</c>.</summary>
public static class RateUnits
{
    /// <summary>So many a second.</summary>
    public static Rate<Count> PerSecond(this int value) => new(value);

    /// <summary>So many a second.</summary>
    public static Rate<Count> PerSecond(this double value) => new(value);

    /// <summary>This amount a second.</summary>
    public static Rate<Usd> PerSecond(this Usd value) => new(value.Value);

    /// <summary>This amount a second.</summary>
    public static Rate<Eur> PerSecond(this Eur value) => new(value.Value);

    /// <summary>This amount a second.</summary>
    public static Rate<Bytes> PerSecond(this Bytes value) => new(value.Value);

    /// <summary>So many a minute.</summary>
    public static Rate<Count> PerMinute(this int value) => new(value / 60d);

    /// <summary>So many a minute.</summary>
    public static Rate<Count> PerMinute(this double value) => new(value / 60d);

    /// <summary>This amount a minute.</summary>
    public static Rate<Usd> PerMinute(this Usd value) => new(value.Value / 60d);

    /// <summary>This amount a minute.</summary>
    public static Rate<Eur> PerMinute(this Eur value) => new(value.Value / 60d);

    /// <summary>This amount a minute.</summary>
    public static Rate<Bytes> PerMinute(this Bytes value) => new(value.Value / 60d);

    /// <summary>So many a hour.</summary>
    public static Rate<Count> PerHour(this int value) => new(value / 3600d);

    /// <summary>So many a hour.</summary>
    public static Rate<Count> PerHour(this double value) => new(value / 3600d);

    /// <summary>This amount a hour.</summary>
    public static Rate<Usd> PerHour(this Usd value) => new(value.Value / 3600d);

    /// <summary>This amount a hour.</summary>
    public static Rate<Eur> PerHour(this Eur value) => new(value.Value / 3600d);

    /// <summary>This amount a hour.</summary>
    public static Rate<Bytes> PerHour(this Bytes value) => new(value.Value / 3600d);

    /// <summary>So many a day.</summary>
    public static Rate<Count> PerDay(this int value) => new(value / 86400d);

    /// <summary>So many a day.</summary>
    public static Rate<Count> PerDay(this double value) => new(value / 86400d);

    /// <summary>This amount a day.</summary>
    public static Rate<Usd> PerDay(this Usd value) => new(value.Value / 86400d);

    /// <summary>This amount a day.</summary>
    public static Rate<Eur> PerDay(this Eur value) => new(value.Value / 86400d);

    /// <summary>This amount a day.</summary>
    public static Rate<Bytes> PerDay(this Bytes value) => new(value.Value / 86400d);
}
