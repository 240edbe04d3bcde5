using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Operation;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>What healthy operation looks like and what is checked regularly (section 2 of the document).</summary>
static class OperationSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook) => document.Section(MarkdownText.Own("2. Normal Operation"), () =>
    {
        var operation = runbook.Operation;
        if (operation.Expectations.Count > 0)
        {
            document.Heading(3, MarkdownText.Own("2.1 Expected Behavior"));
            document.Bullets(operation.Expectations.Select(expectation => MarkdownText.Plain(OperationWording.Expectation(expectation))));
        }

        if (runbook.Ranges.Count > 0)
        {
            RangesSection.Write(document, runbook);
        }

        Checks(document, runbook, CheckPeriod.Daily, "2.3 Daily Checks");
        Checks(document, runbook, CheckPeriod.Weekly, "2.4 Weekly Checks");
    });

    static void Checks(MarkdownWriter document, RunbookModel runbook, CheckPeriod period, string heading)
    {
        var checks = runbook.Operation.Checks.Where(check => check.Period == period).ToList();
        if (checks.Count > 0)
        {
            document.Heading(3, MarkdownText.Own(heading));
            document.Boxes(checks.Select(check => MarkdownText.Plain(OperationWording.Check(check, runbook))));
        }
    }
}
