using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Timing;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Schedules;

/// <summary>RB6001: a rotation, or several who are called at once, leave hours in which nobody can be called.</summary>
sealed class CoverageGap : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.CoverageGap,
        "There are hours in which nobody can be called",
        "{0}: from {1} to {2} nobody can",
        RuleCategories.Schedules,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.CoverageGap));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var reported = new HashSet<Contact>();
        var together = new HashSet<EquatableArray<Contact>>();
        foreach (var alert in context.Model.Alerts.Where(alert => alert.Severity != Severity.Info))
        {
            foreach (var step in alert.Escalation)
            {
                if (step.Responder is Rotation rotation && !IsIntended(context.Model, alert, rotation) && FirstGap(context.Model, alert, step, rotation) is { } gap && reported.Add(gap.Member))
                {
                    Report(context, alert, rotation, gap);
                }
            }

            if (CannotWait(context.Model, alert))
            {
                CheckTogether(context, alert, together);
            }
        }
    }

    // Several who are called at once share the day between them. RB5011 speaks of one who is called alone.
    static void CheckTogether(RuleContext context, Alert alert, HashSet<EquatableArray<Contact>> reported)
    {
        var calls = AlertTiming.First(alert) is { } first
            ? alert.Escalation.Where(step => step.After == first.After && step.Question is null && step.Condition is null).ToList()
            : [];
        var people = calls.Select(step => step.Responder).OfType<Contact>().ToEquatableArray();
        if (people.Count < 2 || people.Count < calls.Count || people.Any(Hours.AreAll) || !reported.Add(people))
        {
            return;
        }

        var from = ScheduleYear.Of(context.Model);
        if (ScheduleGap.OfAll([.. people], from, from.AddYears(1))?.Take(1).ToList() is [var gap])
        {
            var names = string.Join(", ", people.Select(person => $"{person.Name} {Wording.Availability(person.Availability!)}"));
            context.Report(
                Descriptor,
                context.Origins.Of(calls[0], nameof(Step.Responder)),
                [$"Of those whom alert '{alert.Name}' calls at once, each can be called at some hours only ({names})", Instant(gap.From), Instant(gap.Until)],
                people.Select(person => context.Origins.Of(person, nameof(Contact.Availability))).Where(place => place.IsInSource).ToArray());
        }
    }

    // Where all have the same hours, they are the hours of the rotation; that is no way to be called about what cannot wait.
    static bool IsIntended(RunbookModel model, Alert alert, Rotation rotation) =>
        rotation.Members.All(Hours.AreAll)
        || (rotation.Members.All(member => member.Availability == rotation.Members[0].Availability)
            && !CannotWait(model, alert));

    static bool CannotWait(RunbookModel model, Alert alert) => alert.Severity == Severity.Critical || model.Incidents.OpenedBy(alert) <= IncidentSeverity.Sev2;

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
            [$"Rotation '{rotation.Name}' is called by alert '{alert.Name}', but {gap.Member.Name} can be called only {Wording.Availability(gap.Member.Availability!)}", Instant(gap.From), Instant(gap.Until)],
            other.IsInSource ? [other] : []);
    }

    static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
