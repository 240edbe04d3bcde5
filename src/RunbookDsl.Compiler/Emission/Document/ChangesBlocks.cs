using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Which changes have which risk, those of settings included, and who reviews them.</summary>
static class ChangesBlocks
{
    /// <summary>Whether there is anything to write.</summary>
    public static bool IsEmpty(RunbookModel runbook) => runbook.Maintenance.Changes.Count == 0 && runbook.Settings.All(setting => setting.Risk is null);

    /// <summary>Writes the lists, the lowest risk first.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        if (IsEmpty(runbook))
        {
            return;
        }

        document.Heading(3, MarkdownText.Own("6.3 Configuration Changes"));
        foreach (var risk in new[] { Risk.Low, Risk.Medium, Risk.High })
        {
            // A setting says its risk itself, and is reviewed by whoever reviews the first changes of that risk.
            var settings = runbook.Settings.Where(setting => setting.Risk == risk).Select(Line).ToList();
            var groups = runbook.Maintenance.Changes.Where(change => change.Risk == risk).GroupBy(change => change.Reviewer).ToList();
            for (var i = 0; i < groups.Count; i++)
            {
                Write(document, risk, groups[i].Key, groups[i].SelectMany(change => change.Changes).Select(MarkdownText.Plain).Concat(i == 0 ? settings : []));
            }

            if (groups.Count == 0 && settings.Count > 0)
            {
                Write(document, risk, null, settings);
            }
        }
    }

    static void Write(MarkdownWriter document, Risk risk, Responder? reviewer, IEnumerable<MarkdownText> changes)
    {
        var review = reviewer is null ? "" : $" (require review by {reviewer.Name})";
        document.Paragraph(MarkdownText.Bold($"{risk} Risk Changes{review}:"));
        document.Bullets(changes);
    }

    static MarkdownText Line(Setting setting) => setting.Description is { } description
        ? MarkdownText.Code(setting.Name) + MarkdownText.Plain($"({description})")
        : MarkdownText.Code(setting.Name);
}
