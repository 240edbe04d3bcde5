namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints when a runbook was changed last and when it is reviewed.</summary>
static class HistoryDefinitions
{
    public static void Write(CodeWriter code, DefinitionInput input)
    {
        var history = input.Runbook.History;
        if (history.IsEmpty && input.Runbook.Updated is null)
        {
            return;
        }

        code.Open("History = new global::RunbookDsl.Definition.History.HistoryDefinition");
        if (history.Review is { } review)
        {
            code.Line($"ReviewEvery = {CodeWriter.Duration(review.Every)},");
        }

        code.Line($"LastChanged = {CodeWriter.Day(history.LastChanged(input.Runbook.Updated))},");
        code.Line($"NextReview = {CodeWriter.Day(history.NextReview(input.Runbook.Updated))},");
        code.Close(",");
    }
}
