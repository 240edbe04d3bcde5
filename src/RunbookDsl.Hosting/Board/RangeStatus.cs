using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Board;

/// <summary>A declared range with where its reading stands.</summary>
/// <param name="Range">The range.</param>
/// <param name="Values">Each label set, worst first; none before the first data, or when the reading's parts do not have the same labels.</param>
internal sealed record RangeStatus(RangeDefinition Range, IReadOnlyList<RangeValue> Values)
{
    /// <summary>The worst grade of any label set; missing without any.</summary>
    public RangeGrade Grade => Values.Count > 0 ? Values[0].Grade : RangeGrade.Missing;

    /// <summary>Every declared range of a runbook, worst first, then in the author's order.</summary>
    public static IReadOnlyList<RangeStatus> Read(IRunbookBoard board, RunbookDefinition runbook) =>
        [.. runbook.Ranges.Select(range => Of(board, runbook, range)).OrderByDescending(status => status.Grade)];

    static RangeStatus Of(IRunbookBoard board, RunbookDefinition runbook, RangeDefinition range) => new(
        range,
        [.. (range.Probe is { } probe ? board.Probe(runbook.Id, probe) : [])
            .Select(instance => new RangeValue(instance.Labels, RangeGrading.Of(range, instance.Value), instance.Value))
            .OrderByDescending(value => value.Grade)]);
}
