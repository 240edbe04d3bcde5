namespace RunbookDsl.Compiler.Analysis;

/// <summary>A rule that needs all runbooks of a compilation side by side. Editors show what it reports after a build.</summary>
interface ICompilationRule : IRunbookRule
{
    /// <summary>Checks the runbooks of a compilation, by the names of their classes.</summary>
    void Check(IReadOnlyList<RuleContext> runbooks);
}
