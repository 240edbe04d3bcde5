using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3003: a resolution looks back over less time than the trigger, which may hold still.</summary>
sealed class QuietPeriodTooShort : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.QuietPeriodTooShort,
        "The quiet period is shorter than the trigger's window",
        "Alert '{0}' resolves by what the last {1} show, but fires by the last {2} ({3}), so that it can fire again at once; look back over {2} here too",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.QuietPeriodTooShort));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            if (alert.Resolution is not { } resolution)
            {
                continue;
            }

            var triggers = Readings(alert.Trigger);
            var resolutions = Readings(resolution);
            foreach (var reading in resolutions)
            {
                var like = triggers.Where(trigger => IsLike(trigger, reading)).OrderByDescending(trigger => trigger.Window).ToList();
                // A trigger that looks back over both times, or a resolution that does, ends with the shorter one.
                if (like.Count > 0
                    && !like.Exists(trigger => trigger.Window == reading.Window)
                    && reading.Window + (alert.StableFor ?? TimeSpan.Zero) < like[0].Window
                    && !resolutions.Exists(other => IsLike(other, reading) && other.Window >= like[0].Window))
                {
                    Report(context, alert, reading, like[0]);
                }
            }
        }
    }

    // What is usual looks back in another way.
    static List<MetricReading> Readings(Condition condition)
        => [.. condition.DescendantsAndSelf().SelectMany(part => part.Expressions).SelectMany(Readings)];

    static IEnumerable<MetricReading> Readings(Expression expression) => expression switch
    {
        MetricReading reading => [reading],
        UsualReading => [],
        _ => expression.Parts.SelectMany(Readings),
    };

    static bool IsLike(MetricReading trigger, MetricReading resolution) => (trigger with { Window = resolution.Window }).Equals(resolution);

    static void Report(RuleContext context, Alert alert, MetricReading resolution, MetricReading trigger)
    {
        var location = context.Origins.Of(resolution, nameof(MetricReading.Window));
        var other = context.Origins.Of(trigger, nameof(MetricReading.Window));
        context.Report(
            Descriptor,
            location,
            [alert.Name, Wording.Duration(resolution.Window), Wording.Duration(trigger.Window), Place.Of(other, location)],
            [other],
            ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, QuantitySource.Of(trigger.Window)));
    }
}
