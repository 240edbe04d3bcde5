using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What changed in the runbook and how often it is reviewed (section 8 of the document).</summary>
static class HistorySection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook) => document.Section(MarkdownText.Own("8. Change Log"), () =>
    {
        if (runbook.History.Changes.Count > 0)
        {
            document.Table(
                ["Date", "Author", "Change"],
                runbook.History.Changes.Select(change => new[] { MarkdownText.Own(Wording.Day(change.Day)), MarkdownText.Plain(change.Author), MarkdownText.Plain(change.Change) }));
        }
    });

    /// <summary>The sentence that closes the document: how often it is reviewed, and by when next.</summary>
    public static string Closing(RunbookModel runbook)
    {
        if (runbook.History.Review is not { } review)
        {
            return "This runbook should be reviewed and updated monthly or after any significant incident.";
        }

        var next = runbook.History.NextReview(runbook.Updated) is { } day ? $"; next review due on {Wording.Day(day)}" : "";
        return $"This runbook should be reviewed and updated every {Wording.Duration(review.Every)} or after any significant incident{next}.";
    }
}
