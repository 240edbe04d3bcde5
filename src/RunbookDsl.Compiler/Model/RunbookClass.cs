namespace RunbookDsl.Compiler.Model;

/// <summary>The class that a runbook is written in.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Containing">The types it is nested in, outermost first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Keyword">How it is declared: <c>class</c> or <c>record</c>.</param>
/// <param name="IsPartial">Whether it and all types around it are partial.</param>
/// <param name="IsGeneric">Whether it or a type around it has type parameters.</param>
/// <param name="IsAbstract">Whether it is abstract, a base for others only.</param>
/// <param name="IsVisible">Whether the rest of its assembly can name it.</param>
/// <param name="DerivesFromRunbook">Whether it derives from <c>Runbook&lt;TMetrics&gt;</c>.</param>
sealed record RunbookClass(
    string Namespace,
    EquatableArray<ContainingType> Containing,
    string Name,
    string Keyword,
    bool IsPartial,
    bool IsGeneric,
    bool IsAbstract,
    bool IsVisible,
    bool DerivesFromRunbook)
{
    /// <summary>Whether code can be generated beside it.</summary>
    public bool CanBeExtended => IsPartial && !IsGeneric && DerivesFromRunbook;
}
