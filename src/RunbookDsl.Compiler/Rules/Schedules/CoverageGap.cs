using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Timing;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Schedules;

/// <summary>RB6001: a rotation puts someone on call who cannot be called.</summary>
sealed class CoverageGap : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.CoverageGap,
        "A rotation leaves hours in which nobody can be called",
        "Rotation '{0}' is called by alert '{1}', but {2} can be called only {3}: from {4} to {5} nobody can",
        RuleCategories.Schedules,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.CoverageGap));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var reported = new HashSet<Contact>();
        foreach (var alert in context.Model.Alerts.Where(alert => alert.Severity != Severity.Info))
        {
            foreach (var step in alert.Escalation)
            {
                if (step.Responder is Rotation rotation && !IsIntended(context.Model, alert, rotation) && FirstGap(context.Model, alert, step, rotation) is { } gap && reported.Add(gap.Member))
                {
                    Report(context, alert, rotation, gap);
                }
            }
        }
    }

    // Where all have the same hours, they are the hours of the rotation; that is no way to be called about what cannot wait.
    static bool IsIntended(RunbookModel model, Alert alert, Rotation rotation) =>
        rotation.Members.All(Hours.AreAll)
        || (rotation.Members.All(member => member.Availability == rotation.Members[0].Availability)
            && alert.Severity != Severity.Critical
            && model.Incidents.OpenedBy(alert) is null or > IncidentSeverity.Sev2);

    static ScheduleGap? FirstGap(RunbookModel model, Alert alert, Step step, Rotation rotation)
    {
        var beside = alert.Escalation
            .Where(other => other != step && other.After == step.After && other.Question is null && other.Condition is null)
            .Select(other => other.Responder)
            .ToList();

        // Who is on call in another rotation at the same time is not looked into: if that leaves no hours open, neither does this one matter.
        if (beside.OfType<Rotation>().Any(other => other.Members.All(Hours.AreAll)))
        {
            return null;
        }

        var from = ScheduleYear.Of(model, rotation);
        return ScheduleGap.In(rotation, [.. beside.OfType<Contact>()], from, from.AddYears(1))?.Select(gap => (ScheduleGap?)gap).FirstOrDefault();
    }

    static void Report(RuleContext context, Alert alert, Rotation rotation, ScheduleGap gap)
    {
        var index = rotation.Members.ToList().IndexOf(gap.Member);
        var other = context.Origins.Of(gap.Member, nameof(Contact.Availability));
        context.Report(
            Descriptor,
            context.Origins.Of(rotation, nameof(Rotation.Members), index),
            [rotation.Name, alert.Name, gap.Member.Name, Wording.Availability(gap.Member.Availability!), Instant(gap.From), Instant(gap.Until)],
            other.IsInSource ? [other] : []);
    }

    static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
