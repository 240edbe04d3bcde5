using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>What a probe of a test finds out: whether a condition holds, or a number; the other is null.</summary>
internal sealed record TestProbe(int Scope, TestCondition? Condition, TestExpression? Reading)
{
    public ProbeDefinition Definition => new()
    {
        Text = "",
        Scope = Scope,
        Kind = Condition is null ? ProbeKind.Reading : ProbeKind.Condition,
        Comparisons = Comparisons.Select(_ => new ComparisonDefinition("", "", "", Unit.None)).ToArray(),
    };

    public TestCondition.Compare[] Comparisons => Condition?.Comparisons().ToArray() ?? [];
}
