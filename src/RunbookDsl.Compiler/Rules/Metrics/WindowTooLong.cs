using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Metrics;

/// <summary>RB1008: a reading looks back over more than the engine keeps.</summary>
sealed class WindowTooLong : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.WindowTooLong,
        "A window is longer than anything is kept",
        "{0} looks back over {1}, but {2}; look back over {3} or less",
        RuleCategories.Metrics,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.WindowTooLong));

    /// <summary>How many parts the engine keeps of a long window (docs/semantics.md).</summary>
    const int Panes = 96;

    /// <summary>How long the engine remembers a series that sends nothing, unless it is told otherwise.</summary>
    internal static readonly TimeSpan Remembered = TimeSpan.FromHours(24);

    // Beyond it not even days are told apart, and what happened weeks ago weighs as much as today.
    static readonly TimeSpan Longest = TimeSpan.FromDays(Panes);

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var seen = new HashSet<Location>();
        foreach (var condition in RunbookConditions.Of(context.Model))
        {
            foreach (var missing in condition.DescendantsAndSelf().OfType<MissingCondition>().Where(missing => missing.For > Remembered))
            {
                Report(context, seen, context.Origins.Of(missing, nameof(MissingCondition.For)), missing.Reading, missing.For, $"a series that sends nothing is forgotten after {Wording.Duration(Remembered)}, so that this never holds", Remembered);
            }
        }

        var readings = RunbookConditions.Of(context.Model).SelectMany(condition => condition.AllExpressions()).Concat(context.Model.Ranges.SelectMany(range => range.Reading.DescendantsAndSelf()));
        foreach (var reading in readings)
        {
            switch (reading)
            {
                case UsualReading usual when usual.Over > Longest:
                    Report(context, seen, context.Origins.Of(usual, nameof(UsualReading.Over)), usual, usual.Over, $"what is usual is not known until a tenth of that ({Wording.Duration(Whole(usual.Over, 10))}) was seen, and never told apart by days", Longest);
                    break;
                case MetricReading metric when metric.Window > Longest:
                    Report(context, seen, context.Origins.Of(metric, nameof(MetricReading.Window)), metric, metric.Window, $"a window is kept in {Panes} parts, so that this one moves only every {Wording.Duration(Whole(metric.Window, Panes))}", Longest);
                    break;
            }
        }
    }

    static void Report(RuleContext context, HashSet<Location> seen, Location location, Expression reading, TimeSpan window, string reason, TimeSpan most)
    {
        if (seen.Add(location))
        {
            context.Report(Descriptor, location, [Naming.Capital(reading is MetricReading { Operation: MetricOperation.Age, Metric: var metric } ? metric.Name : ReadingWording.Of(reading)), Wording.Duration(window), reason, Wording.Duration(most)]);
        }
    }

    static TimeSpan Whole(TimeSpan window, int parts) => TimeSpan.FromHours(Math.Round(window.TotalHours / parts));
}
