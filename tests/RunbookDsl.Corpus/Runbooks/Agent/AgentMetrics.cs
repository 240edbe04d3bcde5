using RunbookDsl;

namespace Agent;

/// <summary>What the claims assistant reports about itself and its models.</summary>
[Metrics("claims")]
public sealed class AgentMetrics
{
    /// <summary>A language model that the assistant calls.</summary>
    public Label Model { get; }

    /// <summary>A tool that the assistant uses.</summary>
    public Label Tool { get; }

    /// <summary>Share of the last ten minutes' claims that ended in an error.</summary>
    public Gauge<Ratio> ErrorRate { get; }

    /// <summary>Share of claims that were handed over to people.</summary>
    public Gauge<Ratio> HandOverRate { get; }

    /// <summary>Time until the assistant has answered.</summary>
    [Per(nameof(Model))]
    public Histogram<TimeSpan> AnswerTime { get; }

    /// <summary>Steps that the assistant took for one claim.</summary>
    public Histogram<Count> Steps { get; }

    /// <summary>Tokens that models were sent and gave back.</summary>
    [Per(nameof(Model))]
    public Counter<Count> Tokens { get; }

    /// <summary>What the models cost.</summary>
    public Counter<Usd> Cost { get; }

    /// <summary>Calls of tools that failed.</summary>
    [Per(nameof(Tool))]
    public Counter<Count> ToolFailures { get; }

    /// <summary>Answers that a guardrail stopped.</summary>
    public Counter<Count> Blocked { get; }

    /// <summary>Answers that were sent.</summary>
    public Counter<Count> Answers { get; }

    /// <summary>How alike today's claims are to those the model was tested on; 1 is the same.</summary>
    public Gauge<double> Drift { get; }

    /// <summary>Share of the graphics processors' memory in use.</summary>
    public Gauge<Ratio> GpuMemory { get; }
}
