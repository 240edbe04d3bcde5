using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Troubleshooting;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>One known issue: how it shows, how it is told from others, what to do.</summary>
static class IssueBlocks
{
    /// <summary>Writes the issue.</summary>
    public static void Write(MarkdownWriter document, Issue issue)
    {
        document.Heading(4, MarkdownText.Plain($"Issue: {issue.Name}"));
        if (issue.Symptoms.Count > 0)
        {
            document.Paragraph(MarkdownText.Bold("Symptoms:"));
            document.Bullets(issue.Symptoms.Select(symptom => MarkdownText.Plain(symptom.Condition is { } condition ? ConditionWording.Sentence(condition) : symptom.Text ?? "")));
        }

        if (issue.Diagnosis.Count > 0)
        {
            document.Paragraph(MarkdownText.Bold("Diagnosis:"));
            Diagnosis(document, issue.Diagnosis);
        }

        if (issue.Resolutions.Count > 0)
        {
            document.Paragraph(MarkdownText.Bold("Resolution:"));
            document.Bullets(issue.Resolutions.Select(resolution => MarkdownText.Plain(Resolution(resolution))));
        }
    }

    // In the author's order: commands that follow each other share a block.
    static void Diagnosis(MarkdownWriter document, EquatableArray<Diagnosis> steps)
    {
        for (var i = 0; i < steps.Count;)
        {
            var alike = steps.Skip(i).TakeWhile(step => step.Command is null == steps[i].Command is null).ToList();
            if (steps[i].Command is null)
            {
                document.Bullets(alike.Select(step => MarkdownText.Plain(step.Text)));
            }
            else
            {
                document.CodeBlock("bash", CommandWording.Script(alike.Select(step => (step.Text, step.Command is { } command ? command : new Command { Program = "" }))));
            }

            i += alike.Count;
        }
    }

    static string Resolution(Resolution resolution)
    {
        var actions = string.Join("; ", resolution.Actions);
        var found = resolution.Condition is { } condition ? ConditionWording.Phrase(condition) : resolution.Finding;
        return found is null ? actions : $"If {found}: {actions}";
    }
}
