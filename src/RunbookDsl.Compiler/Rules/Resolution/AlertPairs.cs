using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace RunbookDsl.Compiler.Rules.Resolution;

/// <summary>Alerts of one severity that call the same people for the same scope, so that only their conditions and patience tell them apart.</summary>
static class AlertPairs
{
    // Several rules ask for the pairs of one runbook.
    static readonly ConditionalWeakTable<RunbookModel, List<(Alert Dominated, Alert By, bool AreSame, bool IsLater)>> Known = new();

    /// <summary>The pairs of which the first fires no sooner than the second and never without it; both ways where they are the same. Of each, whether the first stands after the second.</summary>
    public static IEnumerable<(Alert Dominated, Alert By, bool AreSame, bool IsLater)> Of(RunbookModel runbook) => Known.GetValue(runbook, static runbook => [.. Find(runbook)]);

    static IEnumerable<(Alert Dominated, Alert By, bool AreSame, bool IsLater)> Find(RunbookModel runbook)
    {
        var premises = Premises.Of(runbook);
        var analysis = new ConditionAnalysis(premises);
        foreach (var alike in runbook.Alerts.GroupBy(Route).Where(alike => alike.Skip(1).Any()))
        {
            // What never holds, or always, implies too much, and RB2008 reports it.
            var alerts = alike.Where(alert => analysis.CanHold(alert.Trigger) != Answer.No && analysis.MustHold(alert.Trigger) != Answer.Yes)
                .Select(alert => (Alert: alert, Ways: Clauses.Of(alert.Trigger, premises), Others: Clauses.Of(alert.Trigger, premises, negated: true), Metrics: Metrics(alert))).ToList();
            for (var i = 0; i < alerts.Count; i++)
            {
                for (var j = 0; j < alerts.Count; j++)
                {
                    var (one, other) = (alerts[i], alerts[j]);
                    // Of conditions that can hold and need not, none follows from another that reads other metrics.
                    if (i != j && one.Metrics.Overlaps(other.Metrics) && Wait(other.Alert) <= Wait(one.Alert) && analysis.Excludes(one.Ways, other.Others))
                    {
                        yield return (one.Alert, other.Alert, Wait(one.Alert) == Wait(other.Alert) && analysis.Excludes(other.Ways, one.Others), i > j);
                    }
                }
            }
        }
    }

    static TimeSpan Wait(Alert alert) => alert.For ?? TimeSpan.Zero;

    static HashSet<Metric> Metrics(Alert alert) => [.. alert.Trigger.AllExpressions().OfType<MetricReading>().Select(reading => reading.Metric)];

    static object Route(Alert alert) => (alert.Severity ?? Severity.Warning, alert.Opens, alert.Escalation, ScopeResolution.Of(alert).Labels, alert.WhenMissing);
}
