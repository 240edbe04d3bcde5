using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7012: a change or a setting stands in two classes of risk, or a setting in none.</summary>
sealed class RiskUnclear : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RiskUnclear,
        "It is unclear how risky a change is",
        "{0}",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RiskUnclear));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        CheckChanges(context);
        CheckSettings(context);
    }

    static void CheckChanges(RuleContext context)
    {
        var earlier = new List<(ChangeClass Class, int Index)>();
        foreach (var change in context.Model.Maintenance.Changes)
        {
            for (var i = 0; i < change.Changes.Count; i++)
            {
                var text = change.Changes[i];
                var clash = earlier.Find(other => other.Class.Risk != change.Risk && Overlap(other.Class.Changes[other.Index], text));
                if (clash.Class is not null)
                {
                    var location = context.Origins.Of(change, nameof(ChangeClass.Changes), i);
                    var place = context.Origins.Of(clash.Class, nameof(ChangeClass.Changes), clash.Index);
                    var other = clash.Class.Changes[clash.Index];
                    context.Report(Descriptor, location, [$"'{text}' is of {Words(change.Risk)} risk, but '{other}' is of {Words(clash.Class.Risk)} risk ({Place.Of(place, location)}), and a change may be both; say which it is"], [place]);
                }
            }

            earlier.AddRange(Enumerable.Range(0, change.Changes.Count).Select(i => (change, i)));
        }
    }

    // Where some settings say their risk, one that does not was forgotten.
    static void CheckSettings(RuleContext context)
    {
        var changes = context.Model.Maintenance.Changes;
        var isUsed = context.Model.Settings.Any(setting => setting.Risk is not null);
        foreach (var setting in context.Model.Settings)
        {
            var named = changes.FirstOrDefault(change => change.Changes.Any(text => Names(text, setting.Name)));
            if (setting.Risk is { } risk && named is not null && named.Risk != risk)
            {
                var location = context.Origins.Of(setting, nameof(Setting.Risk));
                var place = context.Origins.Of(named);
                context.Report(Descriptor, location, [$"Setting '{setting.Name}' is of {Words(risk)} risk here, but of {Words(named.Risk)} risk among the changes ({Place.Of(place, location)})"], [place]);
            }
            else if (setting.Risk is null && named is null && isUsed && context.HasAll<ChangeClass>())
            {
                context.Report(Descriptor, context.Origins.Of(setting, nameof(Setting.Name)), [$"Setting '{setting.Name}' says no risk, while others do; add .Risk(...)"]);
            }
        }
    }

    static bool Names(string text, string setting) => Split(text).Contains(setting.ToUpperInvariant());

    // The same change, or the same thing of which one text speaks as a whole: "non-critical thresholds" are not told from "guardrail thresholds".
    static bool Overlap(string left, string right)
    {
        var (one, other) = (Split(left), Split(right));
        return string.Join(" ", one) == string.Join(" ", other)
            || (one.Count > 0 && other.Count > 0 && one[one.Count - 1] == other[other.Count - 1] && (IsWide(one) || IsWide(other)) && !AreOpposites(one, other));
    }

    // "Critical thresholds" are none of the "non-critical" ones.
    static bool AreOpposites(List<string> one, List<string> other) =>
        one[0] == $"NON-{other[0]}" || other[0] == $"NON-{one[0]}";

    static List<string> Split(string text) => [.. text.ToUpperInvariant().Split([' ', ',', '.', ';', ':', '\'', '"', '(', ')', '`'], StringSplitOptions.RemoveEmptyEntries)];

    static bool IsWide(List<string> words) => words.Count == 1 || words[0].StartsWith("NON-", StringComparison.Ordinal) || words[0] is "ALL" or "ANY" or "OTHER" or "SOME" or "EVERY";

    static string Words(Risk risk) => risk switch
    {
        Risk.Low => "low",
        Risk.Medium => "medium",
        _ => "high",
    };
}
