namespace SupportAgent.Agent;

/// <summary>The day's faults. What is compared with what is usual comes in the evening: a tenth of seven days, 16.8 hours, must have been seen before.</summary>
internal static class FaultScript
{
    public static IReadOnlyList<Fault> Day { get; } =
    [
        new(FaultKind.ToolOutage, new(9, 30, 0), new(10, 30, 0), "the orders tool stops answering", "the orders tool answers again"),
        new(FaultKind.SlowModel, new(13, 0, 0), new(13, 45, 0), "the language model becomes eight times slower", "the language model is as fast as before"),
        new(FaultKind.InjectionWave, new(18, 30, 0), new(19, 30, 0), "a wave of prompt injections begins", "the wave of prompt injections is over"),
        new(FaultKind.CostLoop, new(20, 45, 0), new(21, 30, 0), "a bad prompt sends conversations into loops", "the bad prompt is rolled back"),
    ];

    public static bool IsOn(FaultKind kind, DateTimeOffset at) => Day.Any(fault => fault.Kind == kind && fault.IsOn(at));
}
