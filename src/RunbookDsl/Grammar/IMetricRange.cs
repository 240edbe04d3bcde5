namespace RunbookDsl.Grammar;

/// <summary>The ranges of one reading, in any order.</summary>
/// <typeparam name="T">The unit of the reading.</typeparam>
public interface IMetricRange<T>
    where T : struct
{
    /// <summary>What it is in healthy operation.</summary>
    IMetricRange<T> Normal(T lower, T upper);

    /// <summary>From where on it is worth a warning; name one side, or both.</summary>
    IMetricRange<T> Warning(T? above = null, T? below = null);

    /// <summary>From where on it is critical; name one side, or both.</summary>
    IMetricRange<T> Critical(T? above = null, T? below = null);
}
