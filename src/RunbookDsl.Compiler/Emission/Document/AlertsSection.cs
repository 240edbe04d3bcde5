using System.Globalization;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Model.Timing;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Every alert: what triggers it, what to do at once, who is called and how its end is seen.</summary>
static class AlertsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        document.Rule();
        document.Heading(2, MarkdownText.Own("3. Alerts and Responses"));
        if (runbook.Alerts.Count == 0)
        {
            document.Paragraph(MarkdownText.Own("This runbook has no alerts."));
        }

        for (var i = 0; i < runbook.Alerts.Count; i++)
        {
            if (i > 0)
            {
                document.Rule();
            }

            Write(document, runbook, runbook.Alerts[i], (i + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    static void Write(MarkdownWriter document, RunbookModel runbook, Alert alert, string number)
    {
        document.Anchor(alert.Id);
        document.Heading(3, MarkdownText.Plain($"3.{number} Alert: {alert.Name}"));
        if (Provenance.Of(runbook, alert) is { } from)
        {
            Field(document, "From:", from);
        }

        if (alert.Summary is { Length: > 0 } summary)
        {
            document.Paragraph(MarkdownText.Plain(summary));
        }

        Field(document, "Trigger:", AlertWording.Trigger(alert));
        document.Paragraph(MarkdownText.Bold("Formula:") + MarkdownText.Code(FormulaWording.Of(alert.Trigger)));
        Field(document, "Severity:", Severity(runbook, alert));
        if (alert.Checks.Count + alert.Considerations.Count > 0)
        {
            document.Numbered(
                MarkdownText.Bold("Immediate Actions:"),
                alert.Checks.Select(MarkdownText.Plain).Concat(alert.Considerations.Select(action => MarkdownText.Plain($"Consider: {action}"))));
        }

        if (alert.Escalation.Count > 0)
        {
            Field(document, "Escalation:", AlertWording.Escalation(alert));
        }

        Field(document, "Resolution Verification:", AlertWording.Resolution(alert));
        if (alert.WhenMissing is { } policy)
        {
            Field(document, "Missing Data:", AlertWording.Missing(policy));
        }

        ThresholdsTable.Write(document, runbook, alert);
        if (alert.Escalation.Count > 0)
        {
            Field(document, "Worst Case:", TimingWording.Of(AlertTiming.Of(runbook, alert)));
            document.CodeBlock("mermaid", EscalationDiagram.Mermaid(alert));
        }
    }

    static string Severity(RunbookModel runbook, Alert alert)
    {
        var severity = (alert.Severity ?? Model.Severity.Warning).ToString();
        return runbook.Incidents.OpenedBy(alert) is { } opens ? $"{severity}, opens a {SeverityWording.Of(opens)} incident" : severity;
    }

    static void Field(MarkdownWriter document, string name, string value) =>
        document.Paragraph(MarkdownText.Bold(name) + MarkdownText.Plain(value));
}
