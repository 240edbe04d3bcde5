using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What is known beside a condition when a question is asked about it.</summary>
sealed record Premises
{
    // The same for every rule, so that what follows from them is found once.
    static readonly ConditionalWeakTable<RunbookModel, Premises> Known = new();

    /// <summary>Nothing but what every metric of its kind has.</summary>
    public static Premises None { get; } = new();

    /// <summary>The declared ranges, which say what <c>Normal.Upper</c> is.</summary>
    public EquatableArray<MetricRange> Ranges { get; init; }

    /// <summary>Whether each setting has its default, else any value that it is allowed to have.</summary>
    public bool SettingsAtDefault { get; init; }

    /// <summary>The most that the times and amounts of some metrics reach.</summary>
    public ImmutableDictionary<Metric, double> Limits { get; init; } = ImmutableDictionary<Metric, double>.Empty;

    /// <summary>What the question supposes of readings.</summary>
    public ImmutableDictionary<Expression, Interval> Supposed { get; init; } = ImmutableDictionary<Expression, Interval>.Empty;

    /// <summary>What a runbook declares.</summary>
    public static Premises Of(RunbookModel model) => Known.GetValue(model, static model => new() { Ranges = model.Ranges });
}
