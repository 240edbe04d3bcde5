using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7002: a rollback has no step that verifies it.</summary>
sealed class UnverifiedRollback : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnverifiedRollback,
        "A rollback is not verified",
        "Rollback '{0}' ends without a look at whether it worked; add .Verify(m => ...) or a step that verifies it",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnverifiedRollback));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    static readonly string[] Words = ["verify", "check", "confirm", "validate", "test", "make sure", "ensure"];

    public void Check(RuleContext context)
    {
        foreach (var rollback in context.Model.Maintenance.Rollbacks)
        {
            if (!rollback.Steps.Any(Verifies))
            {
                context.Report(Descriptor, context.Origins.Of(rollback), [rollback.Name]);
            }
        }
    }

    // People verify too: a step that says so counts.
    static bool Verifies(MaintenanceStep step) =>
        step.Kind is StepKind.Verify or StepKind.Monitor || (step.Text is { } text && Array.Exists(Words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
}
