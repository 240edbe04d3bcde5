namespace RunbookDsl.Compiler.Rules;

/// <summary>The pages that explain the diagnostics.</summary>
static class RulePage
{
    const string Folder = "https://github.com/runbookdsl/runbookdsl/blob/main/docs/diagnostics/";

    /// <summary>The page of a diagnostic.</summary>
    public static string Of(string id) => $"{Folder}{id}.md";
}
