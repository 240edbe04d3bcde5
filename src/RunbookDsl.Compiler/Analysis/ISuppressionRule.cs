using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>A rule about what is said against other rules. It comes after all of them; editors show what it reports after a build.</summary>
interface ISuppressionRule : IRunbookRule
{
    /// <summary>Checks one suppression.</summary>
    /// <param name="suppression">What is suppressed, and where.</param>
    /// <param name="report">Takes the diagnostics.</param>
    void Check(Suppression suppression, Action<Diagnostic> report);
}
