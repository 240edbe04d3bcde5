using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>How the service is deployed, rolled back, changed and scaled (section 6 of the document).</summary>
static class MaintenanceSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        var plan = runbook.Maintenance;
        if (plan.IsEmpty && ChangesBlocks.IsEmpty(runbook))
        {
            return;
        }

        document.Rule();
        document.Heading(2, MarkdownText.Own("6. Maintenance"));
        if (plan.Deployments.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("6.1 Deployment Procedure"));
            foreach (var deployment in plan.Deployments)
            {
                Write(document, deployment, runbook);
            }
        }

        if (plan.Rollbacks.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("6.2 Rollback Procedure"));
            foreach (var rollback in plan.Rollbacks)
            {
                document.Numbered(MarkdownText.Bold($"{rollback.Name}:"), rollback.Steps.Select(step => StepWording.Line(step, runbook)));
            }
        }

        ChangesBlocks.Write(document, runbook);
        if (plan.LoadLevels.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("6.4 Scaling"));
            Scaling(document, plan.LoadLevels);
        }
    }

    static void Write(MarkdownWriter document, Deployment deployment, RunbookModel runbook)
    {
        document.Paragraph(MarkdownText.Bold($"{deployment.Name}:"));
        if (deployment.Steps.Count > 0)
        {
            document.CheckList(deployment.Steps.Select(step => StepWording.Line(step, runbook)));
        }

        if (deployment.Rollback is { } rollback)
        {
            document.Paragraph(MarkdownText.Bold("Rolls back with:") + MarkdownText.Plain(rollback));
        }
    }

    static void Scaling(MarkdownWriter document, EquatableArray<LoadLevel> levels)
    {
        var conditions = levels.Any(level => level.When is not null);
        document.Table(
            conditions ? ["Load Level", "When", "Configuration", "Notes"] : ["Load Level", "Configuration", "Notes"],
            levels.Select(level => new[]
            {
                MarkdownText.Plain(level.Name),
                MarkdownText.Plain(level.When is { } condition ? ConditionWording.Sentence(condition) : ""),
                MarkdownText.Plain(level.Configuration ?? ""),
                MarkdownText.Plain(level.Notes ?? ""),
            }.Where((_, column) => conditions || column != 1).ToArray()));
    }
}
