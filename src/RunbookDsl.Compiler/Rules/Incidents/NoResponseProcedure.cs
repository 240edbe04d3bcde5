using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>RB4003: an incident can be opened that nobody has said how to respond to.</summary>
sealed class NoResponseProcedure : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoResponseProcedure,
        "An incident has no response procedure",
        "{0}",
        RuleCategories.Incidents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoResponseProcedure));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var incidents = context.Model.Incidents;

        // A small runbook that only names SEVs has not begun to describe its responses.
        if (incidents.Classes.Count + incidents.Procedures.Count == 0)
        {
            return;
        }

        if (context.HasAll<ResponseProcedure>())
        {
            CheckOpened(context, incidents);
        }

        foreach (var procedure in incidents.Procedures)
        {
            CheckEnd(context, procedure);
        }
    }

    static void CheckOpened(RuleContext context, IncidentResponse incidents)
    {
        var opened = Opened(context, incidents);
        var scale = opened.Keys.Concat(incidents.Classes.Select(each => each.Severity)).Concat(incidents.Procedures.Select(each => each.Severity)).Distinct().ToList();
        foreach (var severity in opened.Keys.Where(severity => !incidents.Procedures.Any(procedure => procedure.Severity == severity)).OrderBy(severity => severity))
        {
            var (alert, location) = opened[severity];
            var name = SeverityWording.Of(severity);
            var message = alert is null
                ? $"{name} is classified, but has no response procedure; add Response({severity}).Step(...)"
                : $"Alert '{alert.Name}' opens {name}, which has no response procedure; add Response({severity}).Step(...)";
            var others = incidents.Classes.Where(each => each.Severity == severity).Select(each => context.Origins.Of(each, nameof(SeverityClass.Severity))).Where(other => other != location && other.IsInSource);
            var isLeast = scale.Count > 1 && severity == scale.Max();
            context.Report(Descriptor, location, [message], others, severity: isLeast ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
        }
    }

    // Each severity at the first alert that opens it; where no alert opens any yet, those that are classified.
    static Dictionary<IncidentSeverity, (Alert? Alert, Location Location)> Opened(RuleContext context, IncidentResponse incidents)
    {
        var opened = new Dictionary<IncidentSeverity, (Alert? Alert, Location Location)>();
        foreach (var alert in context.Model.Alerts)
        {
            if (incidents.OpenedBy(alert) is { } severity && !opened.ContainsKey(severity))
            {
                opened.Add(severity, (alert, Place(context, incidents, alert)));
            }
        }

        if (opened.Count == 0 && context.HasAll<Alert>())
        {
            foreach (var each in incidents.Classes.Where(each => !opened.ContainsKey(each.Severity)))
            {
                opened.Add(each.Severity, (null, context.Origins.Of(each, nameof(SeverityClass.Severity))));
            }
        }

        return opened;
    }

    static Location Place(RuleContext context, IncidentResponse incidents, Alert alert)
    {
        if (alert.Opens is not null)
        {
            return context.Origins.Of(alert, nameof(Alert.Opens));
        }

        var severity = alert.Severity ?? Severity.Warning;
        var mapping = incidents.Classes.First(each => each.Alerts.Contains(severity));
        return context.Origins.Of(mapping, nameof(SeverityClass.Alerts), mapping.Alerts.ToList().IndexOf(severity));
    }

    // A response to something grave that has deadlines but for its end is never late.
    static void CheckEnd(RuleContext context, ResponseProcedure procedure)
    {
        if (procedure.Severity > IncidentSeverity.Sev2 || !procedure.Phases.Any(phase => phase.Within is not null))
        {
            return;
        }

        foreach (var phase in procedure.Phases.Where(phase => phase.Within is null && PhasePurpose.IsResolution(phase.Name)))
        {
            var message = $"'{phase.Name}' of the response to {SeverityWording.Of(procedure.Severity)} has no deadline, though other steps have; add within: ...";
            context.Report(Descriptor, context.Origins.Of(phase), [message], severity: DiagnosticSeverity.Warning);
        }
    }
}
