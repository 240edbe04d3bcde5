using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Sections;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Makes the model of what has been read.</summary>
static class RunbookAssembler
{
    public static RunbookModel Assemble(Session session, RunbookClass type, EquatableArray<DeclaredMember> members)
    {
        var alerts = session.Inheritance.Keep(session.Alerts, nameof(Alert), alert => alert.Name, alert => alert.WrittenIn);
        var ranges = session.Inheritance.Keep(
            session.Ranges.Where(range => range is { IsBroken: false, Reading: not null }), nameof(MetricRange), range => ConditionWording.Sentence(range.Reading!), range => range.WrittenIn);
        var names = NameAlerts(alerts, session);
        var about = session.About;
        var name = about?.Name ?? Naming.Sentence(Naming.WithoutSuffix(type.Name, "Runbook"));
        var model = new RunbookModel
        {
            Class = type,
            Members = members,
            Id = Naming.Slug(name),
            Name = name,
            HasAbout = about is not null,
            Version = about?.Version,
            Updated = about?.Updated,
            Owner = about?.Owner,
            OnCall = about?.OnCall,
            Interval = about?.Interval ?? TimeSpan.FromSeconds(15),
            StaleAfter = about?.StaleAfter ?? TimeSpan.FromMinutes(5),
            Overview = OverviewAssembler.Of(session),
            Operation = OperationAssembler.Of(session),
            Incidents = IncidentsAssembler.Of(session),
            Troubleshooting = TroubleshootingAssembler.Of(session),
            Maintenance = MaintenanceAssembler.Of(session),
            History = HistoryAssembler.Of(session),
            Metrics = session.Metrics.Set,
            Settings = session.Settings.ToEquatableArray(),
            Contacts = session.Contacts.ToEquatableArray(),
            Rotations = session.Rotations.ToEquatableArray(),
            Ranges = ranges.Select(range => Range(range, session)).ToEquatableArray(),
            Alerts = alerts.Where(IsWhole).Select(alert => Alert(alert, names[alert], session.Sink)).ToEquatableArray(),
            AlertNames = alerts.Where(names.ContainsKey).Select(alert => names[alert]).ToEquatableArray(),
        };
        model = model with { Provenance = session.Inheritance.Sources.ToEquatableArray() };
        session.Sink.Declared(model, session.Runbook);
        session.Sink.Declared(model.Class, session.Runbook);
        // Of several parts it is the one that lacks the word that has to be changed.
        if (RunbookShape.Parts(session.Runbook).FirstOrDefault(part => !RunbookShape.IsPartial(part)) is { } part)
        {
            session.Sink.Element(model.Class, "", 0, part.Identifier);
        }

        foreach (var (place, at) in about?.Places ?? [])
        {
            session.Sink.Element(model, place, 0, at);
        }

        ReportHalves(session);
        TellGaps(session);
        return model;
    }

    static bool IsWhole(AlertDraft alert) => alert is { IsBroken: false, Name: not null, Trigger: not null } && !alert.Escalation.Exists(step => step.IsHalf);

    static void TellGaps(Session session)
    {
        if (!session.Alerts.TrueForAll(IsWhole))
        {
            session.Sink.Lost(typeof(Alert));
        }

        if (session.Ranges.Exists(range => range.IsBroken || range.Reading is null))
        {
            session.Sink.Lost(typeof(MetricRange));
        }

        if (session.About is { IsBroken: true })
        {
            session.Sink.Lost(typeof(RunbookModel));
        }
    }

    static void ReportHalves(Session session)
    {
        foreach (var alert in session.Alerts.Where(alert => alert is { IsBroken: false, Name: not null }))
        {
            if (alert.Trigger is null)
            {
                session.Problem(alert.At, $"Alert \"{alert.Name}\" has no trigger, so it would never fire; say 'When(…)'");
            }
            else if (alert.Escalation.Find(step => step.IsHalf) is { } half)
            {
                session.Problem(half.At, $"Alert \"{alert.Name}\" does not say when it escalates to {half.Name}; say 'After(…)' or 'If(…)'");
            }
        }
    }

    static Dictionary<AlertDraft, AlertName> NameAlerts(IEnumerable<AlertDraft> alerts, Session session)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var handles = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<AlertDraft, AlertName>();
        foreach (var alert in alerts.Where(alert => alert.Name is not null))
        {
            var name = new AlertName(alert.Name!, Naming.Unique(Naming.Slug(alert.Name!), "-", ids), Naming.Unique(Naming.Handle(alert.Name!), "", handles));
            names[alert] = session.Tell(name, alert.At);
        }

        return names;
    }

    static MetricRange Range(RangeDraft draft, Session session) => session.Tell(
        new MetricRange
        {
            Reading = draft.Reading!,
            NormalLower = draft.NormalLower,
            NormalUpper = draft.NormalUpper,
            WarningAbove = draft.WarningAbove,
            WarningBelow = draft.WarningBelow,
            CriticalAbove = draft.CriticalAbove,
            CriticalBelow = draft.CriticalBelow,
        },
        draft.At!);

    static Alert Alert(AlertDraft draft, AlertName names, IReadingSink sink)
    {
        var alert = new Alert
        {
            Names = names,
            ForEach = draft.ForEach,
            Trigger = draft.Trigger!,
            For = draft.For,
            KeepFiring = draft.KeepFiring,
            Severity = draft.Severity,
            Summary = draft.Summary,
            Checks = draft.Checks.ToEquatableArray(),
            Considerations = draft.Considerations.ToEquatableArray(),
            WhenMissing = draft.WhenMissing,
            Opens = draft.Opens,
            Escalation = draft.Escalation.Select(step => step.Finish(sink)).ToEquatableArray(),
            Resolution = draft.Resolution,
            StableFor = draft.StableFor,
        };
        sink.Element(alert, "", 0, draft.At);
        foreach (var (part, index, at) in draft.Places)
        {
            sink.Element(alert, part, index, at);
        }

        return alert;
    }
}
