using RunbookDsl.Definition;
using RunbookDsl.Definition.Operation;
using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Board;

/// <summary>An expectation that has a condition, with what that condition found as of the last tick.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Values">Each label set, those where it does not hold first; none before the first data.</param>
internal sealed record ExpectationStatus(ExpectationDefinition Expectation, IReadOnlyList<ProbeInstance> Values)
{
    /// <summary>Whether it holds for every label set; false as soon as it does not for one, null while that is unknown.</summary>
    public bool? Holds => Values.Any(value => value.Truth == false) ? false : Values.Count > 0 && Values.All(value => value.Truth == true) ? true : null;

    /// <summary>Every expectation of a runbook that has a condition: those that do not hold first, then the unknown, then in the author's order.</summary>
    public static IReadOnlyList<ExpectationStatus> Read(IRunbookBoard board, RunbookDefinition runbook) =>
    [
        .. runbook.Operation.Expectations
            .Where(expectation => expectation.Condition is not null)
            .Select(expectation => new ExpectationStatus(
                expectation,
                [.. (expectation.Probe is { } probe ? board.Probe(runbook.Id, probe) : []).OrderBy(value => Order(value.Truth))]))
            .OrderBy(status => Order(status.Holds)),
    ];

    static int Order(bool? truth) => truth switch { false => 0, null => 1, true => 2 };
}
