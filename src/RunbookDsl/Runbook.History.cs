namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>An entry of the change log.</summary>
    /// <param name="year">The year of the change.</param>
    /// <param name="month">Its month, from 1.</param>
    /// <param name="day">Its day, from 1.</param>
    /// <param name="author">Who changed it.</param>
    /// <param name="change">What changed.</param>
    protected static void Changed(int year, int month, int day, string author, string change)
    {
    }

    /// <summary>How often the runbook is looked through; the host reminds of it.</summary>
    /// <param name="period">A day or more.</param>
    protected static void ReviewEvery(TimeSpan period)
    {
    }
}
