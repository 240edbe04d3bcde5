using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Documentation;

/// <summary>RB9002: the change log is not in order of its days, or says one thing twice.</summary>
sealed class ChangeLogOrder : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ChangeLogOrder,
        "The change log is not in order",
        "{0}",
        RuleCategories.Documentation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ChangeLogOrder));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var changes = context.Model.History.Changes;
        var direction = 0;
        for (var i = 1; i < changes.Count; i++)
        {
            var (before, change) = (changes[i - 1], changes[i]);
            var location = context.Origins.Of(change);
            var other = context.Origins.Of(before);
            var step = Math.Sign(Number(change.Day) - Number(before.Day));
            if (change.Equals(before))
            {
                context.Report(Descriptor, location, [$"This change is in the log twice ({Place.Of(other, location)})"], [other]);
            }
            else if (step != 0 && direction != 0 && step != direction)
            {
                context.Report(Descriptor, location, [$"{Wording.Day(change.Day)} comes {(step > 0 ? "after" : "before")} {Wording.Day(before.Day)} ({Place.Of(other, location)}), but the log is in {(direction > 0 ? "rising" : "falling")} order so far"], [other]);
                return;
            }
            else
            {
                direction = direction == 0 ? step : direction;
            }
        }
    }

    static int Number(CalendarDay day) => (day.Year * 10000) + (day.Month * 100) + day.Day;
}
