using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Operation;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7016: a recurring check has no owner or no time.</summary>
sealed class CheckWithoutOwner : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.CheckWithoutOwner,
        "A check is nobody's, or has no time",
        "Check '{0}' does not say {1}; add {2}",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.CheckWithoutOwner));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var check in context.Model.Operation.Checks)
        {
            var hasTime = check.At is not null && (check.Period == CheckPeriod.Daily || check.Day is not null);
            var time = check.Period == CheckPeriod.Daily ? ".At(9, 0)" : ".On(DayOfWeek.Monday, 10, 0)";
            if (check.Owner is null || !hasTime)
            {
                var lacks = (check.Owner, hasTime) switch
                {
                    (null, false) => "who does it, or when it is due",
                    (null, true) => "who does it",
                    _ => "when it is due",
                };
                var add = (check.Owner, hasTime) switch
                {
                    (null, false) => $".By(...){time}",
                    (null, true) => ".By(...)",
                    _ => time,
                };
                context.Report(Descriptor, context.Origins.Of(check), [check.Name, lacks, add]);
            }
        }
    }
}
