using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Documentation;

/// <summary>RB9004: a diagnostic is suppressed without saying why, or where there is none.</summary>
sealed class SuppressionWithoutReason : ISuppressionRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SuppressionWithoutReason,
        "A suppression has no reason, or hides nothing",
        "{0} is suppressed {1}",
        RuleCategories.Documentation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SuppressionWithoutReason),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    // A runbook does not know what is said against its diagnostics.
    public void Check(RuleContext context)
    {
    }

    public void Check(Suppression suppression, Action<Diagnostic> report)
    {
        if (suppression.HidesSomething == false)
        {
            report(Diagnostic.Create(Descriptor, suppression.Location, suppression.Id, "where nothing reports it; leave the suppression out"));
        }
        else if (!suppression.HasReason)
        {
            report(Diagnostic.Create(Descriptor, suppression.Location, suppression.Id, "without a reason; say in a comment, or as Justification, why it is right here"));
        }
    }
}
