namespace RunbookDsl;

/// <summary>The normal range that <c>Metric(…).Normal(…)</c> declares for a reading.</summary>
/// <typeparam name="T">The unit of the reading.</typeparam>
public readonly struct NormalRange<T>
    where T : struct
{
    /// <summary>Lets a condition compare with what is normal; the upper end is meant, and the compiler asks which one is.</summary>
    public static implicit operator Reading<T>(NormalRange<T> range) => default;

    /// <summary>A multiple of what is normal; the upper end is meant, and the compiler asks which one is.</summary>
    public static Reading<T> operator *(double factor, NormalRange<T> range) => default;

    /// <summary>A multiple of what is normal; the upper end is meant, and the compiler asks which one is.</summary>
    public static Reading<T> operator *(NormalRange<T> range, double factor) => default;

    /// <summary>The upper end of what is normal; unknown while none is declared.</summary>
    public Reading<T> Upper => default;

    /// <summary>The lower end of what is normal; unknown while none is declared.</summary>
    public Reading<T> Lower => default;
}
