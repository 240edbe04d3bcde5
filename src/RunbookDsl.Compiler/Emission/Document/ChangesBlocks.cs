using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Which changes have which risk, and who reviews them.</summary>
static class ChangesBlocks
{
    /// <summary>Writes the lists, the lowest risk first.</summary>
    public static void Write(MarkdownWriter document, EquatableArray<ChangeClass> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        document.Heading(3, MarkdownText.Own("6.3 Configuration Changes"));
        foreach (var alike in changes.OrderBy(change => change.Risk).GroupBy(change => (change.Risk, change.Reviewer)))
        {
            var review = alike.Key.Reviewer is { } reviewer ? $" (require review by {reviewer.Name})" : "";
            document.Paragraph(MarkdownText.Bold($"{alike.Key.Risk} Risk Changes{review}:"));
            document.Bullets(alike.SelectMany(change => change.Changes).Select(MarkdownText.Plain));
        }
    }
}
