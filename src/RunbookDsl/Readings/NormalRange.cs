namespace RunbookDsl;

/// <summary>The normal range that <c>Metric(…).Normal(…)</c> declares for a reading.</summary>
/// <typeparam name="T">The unit of the reading.</typeparam>
public readonly struct NormalRange<T>
    where T : struct
{
    /// <summary>The upper end of what is normal; unknown while none is declared.</summary>
    public Reading<T> Upper => default;

    /// <summary>The lower end of what is normal; unknown while none is declared.</summary>
    public Reading<T> Lower => default;
}
