using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Api;

/// <summary>A step of a procedure as JSON.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Phase">The phase it belongs to; empty where there are none.</param>
/// <param name="Kind"><c>act</c>, <c>decide</c>, <c>followup</c>, <c>run</c>, <c>approve</c>, <c>canary</c>, <c>monitor</c>, <c>verify</c> or <c>rollout</c>.</param>
/// <param name="Text">The step in words.</param>
/// <param name="Detail">What else the runbook says of it.</param>
/// <param name="DueAt">By when.</param>
/// <param name="MissedAt">When the deadline was found to have passed.</param>
/// <param name="QuietSince">Since when all that it watches has been as it should.</param>
/// <param name="DoneAt">When it was done.</param>
/// <param name="DoneBy">Who did it; null when the host found it done.</param>
/// <param name="Answer">What was decided, or why it was passed over.</param>
internal sealed record ProcedureStepItem(
    int Number,
    string Phase,
    string Kind,
    string Text,
    StepDetail Detail,
    DateTimeOffset? DueAt,
    DateTimeOffset? MissedAt,
    DateTimeOffset? QuietSince,
    DateTimeOffset? DoneAt,
    string? DoneBy,
    string? Answer)
{
    /// <summary>A step as JSON.</summary>
    public static ProcedureStepItem Of(ProcedureStep step) =>
        new(step.Number, step.Phase, Lower(step.Kind), step.Text, step.Detail, step.DueAt, step.MissedAt, step.QuietSince, step.DoneAt, step.DoneBy, step.Answer);

    /// <summary>A name as the API writes it.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
