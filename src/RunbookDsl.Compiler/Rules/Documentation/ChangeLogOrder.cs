using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.History;
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
        var direction = Direction(changes);
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
            else if (step != 0 && step != direction)
            {
                context.Report(Descriptor, location, [$"{Wording.Day(change.Day)} comes {(step > 0 ? "after" : "before")} {Wording.Day(before.Day)} ({Place.Of(other, location)}), but the log is in {Word(direction)} order"], [other], ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, Word(direction)));
                return;
            }
        }
    }

    // What was added last is what most likely stands at the wrong end, so that the others say which end it is.
    static int Direction(EquatableArray<Revision> changes)
    {
        var newest = changes.OrderByDescending(change => Number(change.Day)).FirstOrDefault();
        var others = changes.Where(change => !ReferenceEquals(change, newest)).ToList();
        var direction = FirstStep(others);
        return direction == 0 ? FirstStep([.. changes]) : direction;
    }

    static int FirstStep(List<Revision> changes) => changes.Zip(changes.Skip(1), (before, change) => Math.Sign(Number(change.Day) - Number(before.Day))).FirstOrDefault(step => step != 0);

    static string Word(int direction) => direction > 0 ? "rising" : "falling";

    static int Number(CalendarDay day) => (day.Year * 10000) + (day.Month * 100) + day.Day;
}
