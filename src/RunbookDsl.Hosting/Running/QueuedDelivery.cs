using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Running;

/// <summary>The samples of one sender's delivery on their way through the journal into the engines.</summary>
internal sealed class QueuedDelivery(IReadOnlyList<BoundSample> samples, Refusals refusals)
{
    readonly TaskCompletionSource<IntakeOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The samples that some runbook reads.</summary>
    public IReadOnlyList<BoundSample> Samples { get; } = samples;

    /// <summary>What bound them.</summary>
    public required SeriesBinder Binder { get; init; }

    /// <summary>What was refused so far.</summary>
    public Refusals Refusals { get; } = refusals;

    /// <summary>What the sender is told, once the samples are safe.</summary>
    public Task<IntakeOutcome> Outcome => _outcome.Task;

    /// <summary>Tells the sender that the samples are safe, but for those refused.</summary>
    public void Acknowledge() => _outcome.TrySetResult(Refusals.ToOutcome());

    /// <summary>Asks the sender to come again; nothing was taken.</summary>
    public void TryAgain(string why) => _outcome.TrySetResult(new IntakeOutcome(0, why, TryAgain: true));
}
