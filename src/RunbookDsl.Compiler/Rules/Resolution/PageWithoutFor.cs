using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>RB3008: a single bad sample calls someone, or nothing says how long something must last before it is escalated.</summary>
sealed class PageWithoutFor : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PageWithoutFor,
        "An alert calls someone without waiting",
        "Alert '{0}' {1}; add .For(...)",
        RuleCategories.Resolution,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.PageWithoutFor));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            // Zero says "at once", and someone has thought of it.
            if (alert.Severity == Severity.Info || alert.For is not null)
            {
                continue;
            }

            if (alert.Escalation.Any(call => call.After == TimeSpan.Zero) && Instantaneous(alert.Trigger) is { } reading)
            {
                context.Report(Descriptor, context.Origins.Of(reading), [alert.Name, $"calls {alert.Escalation.First(call => call.After == TimeSpan.Zero).Responder.Name} on a single sample of {ReadingWording.Of(reading)}"]);
            }
            else if (alert.Escalation.Count > 0 && alert.Escalation.All(call => call.After is null))
            {
                context.Report(Descriptor, context.Origins.Of(alert.Trigger), [alert.Name, "says neither how long its trigger must hold nor when it escalates"]);
            }
        }
    }

    // What looks back over a window has been bad for a while; how long something has been missing is a time of its own.
    static MetricReading? Instantaneous(Condition trigger) =>
        trigger.AllExpressions().OfType<MetricReading>().FirstOrDefault(reading => reading is { Operation: MetricOperation.Last, Metric.Kind: MetricKind.Gauge });
}
