using RunbookDsl.Grammar;

namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>What can be seen while the service is healthy, as a sentence.</summary>
    /// <param name="sentence">"Escalation reasons are spread evenly".</param>
    protected static void Expect(string sentence)
    {
    }

    /// <summary>What can be seen while the service is healthy, as a sentence and as a condition that is looked at while the service runs.</summary>
    /// <param name="sentence">"Conversations resolve in six turns".</param>
    /// <param name="condition">What holds then.</param>
    protected static void Expect(string sentence, Func<TMetrics, Condition> condition)
    {
    }

    /// <summary>Something to look at every day.</summary>
    /// <param name="check">What is done: "Review error rate trends".</param>
    protected static IDailyCheck Daily(string check) => Inert.RoutineCheck.Instance;

    /// <summary>Something to look at every week.</summary>
    /// <param name="check">What is done: "Review conversation samples".</param>
    protected static IWeeklyCheck Weekly(string check) => Inert.RoutineCheck.Instance;
}
