using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>An expectation and whether it holds.</summary>
/// <param name="Text">The expectation.</param>
/// <param name="Condition">Its condition in words.</param>
/// <param name="Status">Whether it holds for every label set: holds, broken or unknown.</param>
/// <param name="Values">One entry for each label set, those where it does not hold first.</param>
internal sealed record ExpectationItem(string Text, string Condition, string Status, IReadOnlyList<ExpectationValueItem> Values)
{
    /// <summary>An expectation of the board.</summary>
    public static ExpectationItem Of(ExpectationStatus status) =>
        new(status.Expectation.Text, status.Expectation.Condition!, Name(status.Holds), [.. status.Values.Select(Value)]);

    static ExpectationValueItem Value(ProbeInstance instance) => new(instance.Labels.ToDictionary(StringComparer.Ordinal), Name(instance.Truth));

    static string Name(bool? holds) => holds switch { true => "holds", false => "broken", null => "unknown" };
}
