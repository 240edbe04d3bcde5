using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>How incidents are classified, handled and spoken of.</summary>
static class IncidentsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        var incidents = runbook.Incidents;
        if (incidents.IsEmpty)
        {
            return;
        }

        document.Rule();
        document.Heading(2, MarkdownText.Own("4. Incident Response"));
        if (incidents.Classes.Count > 0)
        {
            Classes(document, incidents);
        }

        if (incidents.Procedures.Count > 0)
        {
            Procedures(document, incidents);
        }

        if (incidents.Messages.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("4.3 Communication Templates"));
            foreach (var message in incidents.Messages)
            {
                Message(document, message);
            }
        }
    }

    static void Classes(MarkdownWriter document, IncidentResponse incidents)
    {
        document.Heading(3, MarkdownText.Own("4.1 Severity Classification"));
        document.Table(
            ["Severity", "Definition", "Response Time", "Example"],
            incidents.Classes.OrderBy(each => each.Severity).Select(each => new[]
            {
                MarkdownText.Bold(SeverityWording.Of(each.Severity)),
                MarkdownText.Plain(each.Definition),
                MarkdownText.Plain(each.ResponseTime is { } time ? Wording.Duration(time) : ""),
                MarkdownText.Plain(each.Example ?? ""),
            }));
        foreach (var each in incidents.Classes.Where(each => each.Alerts.Count > 0).OrderBy(each => each.Severity))
        {
            document.Paragraph(MarkdownText.Plain($"{string.Join(" and ", each.Alerts)} alerts open {SeverityWording.Of(each.Severity)} unless they say otherwise."));
        }
    }

    // The template numbers one procedure; further ones follow it under the same number.
    static void Procedures(MarkdownWriter document, IncidentResponse incidents)
    {
        var first = true;
        foreach (var procedure in incidents.Procedures.OrderBy(procedure => procedure.Severity))
        {
            var title = $"{SeverityWording.Of(procedure.Severity)} Response Procedure";
            document.Heading(first ? 3 : 4, MarkdownText.Own(first ? $"4.2 {title}" : title));
            first = false;
            var followUps = procedure.FollowUps.Select(task => MarkdownText.Plain(task.Name + Within(task.Within))).ToList();
            document.NumberedGroups(procedure.Phases.Select(Phase).Concat(followUps.Count == 0 ? [] : [(MarkdownText.Bold("Follow Up"), followUps)]));
        }
    }

    static (MarkdownText Head, IReadOnlyList<MarkdownText> Items) Phase(ProcedurePhase phase) =>
    (
        phase.Within is null ? MarkdownText.Bold(phase.Name) : MarkdownText.Bold(phase.Name) + MarkdownText.Own(Within(phase.Within).TrimStart()),
        [
            .. phase.Actions.Select(MarkdownText.Plain),
            .. phase.Decisions.Select(decision => MarkdownText.Plain($"Decide: {decision.Question}{(decision.Options.Count == 0 ? "" : $" ({string.Join(" / ", decision.Options)})")}")),
        ]
    );

    static string Within(TimeSpan? time) => time is { } known ? $" (within {Wording.Duration(known)})" : "";

    static void Message(MarkdownWriter document, MessageTemplate message)
    {
        var readers = message.Audience switch
        {
            MessageAudience.Internal => "for those who work on the incident",
            MessageAudience.Stakeholders => "for others in the company",
            _ => "for customers",
        };
        var severities = message.For.Count == 0 ? "" : $", {string.Join(", ", message.For.OrderBy(severity => severity).Select(SeverityWording.Of))}";
        var update = message.UpdateEvery is { } every ? $", sent anew every {Wording.Duration(every)}" : "";
        document.Paragraph(MarkdownText.Bold($"{message.Name}:") + MarkdownText.Own(readers + severities + update));
        document.CodeBlock("", string.Concat(message.Segments.Select(segment => segment.Field is { } field ? $"[{Naming.Capital(Naming.Phrase(field.ToString()))}]" : segment.Text)));
    }
}
