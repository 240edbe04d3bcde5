using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7014: the triggers of load levels do not rise, or no level holds between two of them.</summary>
sealed class LoadLevelOrder : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.LoadLevelOrder,
        "Levels of load are not in order, or leave a gap",
        "{0}",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.LoadLevelOrder));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        (LoadLevel Level, Bound Low)? before = null;
        Bound? reached = null;
        foreach (var level in context.Model.Maintenance.LoadLevels)
        {
            if (level.When is not { } when)
            {
                continue;
            }

            var bounds = Bound.Of(when).ToList();
            var low = bounds.Find(bound => bound.Above);
            var high = bounds.Find(bound => !bound.Above);
            if (low.Limit is not null)
            {
                Check(context, level, low, before, reached);
                before = (level, low);
            }

            reached = high.Limit is not null ? high : low.Limit is not null ? null : reached;
        }
    }

    static void Check(RuleContext context, LoadLevel level, Bound low, (LoadLevel Level, Bound Low)? before, Bound? reached)
    {
        var location = context.Origins.Of(low.Limit);
        if (before is { } lower && lower.Low.Reading.Equals(low.Reading) && low.Limit.Value <= lower.Low.Limit.Value)
        {
            var other = context.Origins.Of(lower.Low.Limit);
            context.Report(Descriptor, location, [$"Load '{level.Name}' begins at {Wording.Quantity(low.Limit)}, not above '{lower.Level.Name}' at {Wording.Quantity(lower.Low.Limit)} ({Place.Of(other, location)}); list levels from low to high"], [other]);
        }
        else if (reached is { } end && end.Reading.Equals(low.Reading) && low.Limit.Value > end.Limit.Value)
        {
            var other = context.Origins.Of(end.Limit);
            context.Report(Descriptor, location, [$"Between {Wording.Quantity(end.Limit)} ({Place.Of(other, location)}) and {Wording.Quantity(low.Limit)} no level of load holds"], [other]);
        }
    }
}
