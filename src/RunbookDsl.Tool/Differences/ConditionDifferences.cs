namespace RunbookDsl.Tool.Differences;

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Tool.Words;

/// <summary>Says how two conditions differ: by their thresholds alone where everything else is the same.</summary>
internal static class ConditionDifferences
{
    /// <summary>What differs.</summary>
    public static IEnumerable<string> Of(ModelProperty property, Condition before, Condition after)
    {
        var (old, now) = (Thresholds(before), Thresholds(after));
        if (!SameButForThresholds(before, after) || old.Count != now.Count)
        {
            return [$"{PropertyWords.Of(property)} {ConditionWording.Sentence(before)} → {ConditionWording.Sentence(after)}"];
        }

        // The trigger's threshold is the alert's.
        var whose = property.Name == nameof(Alert.Trigger) ? "" : property.Name == nameof(Alert.Resolution) ? "resolution " : "";
        return old.Zip(now).Where(pair => pair.First.Right != pair.Second.Right)
            .Select(pair => $"{whose}threshold{(old.Count > 1 ? $" of {ReadingWording.Of(pair.First.Left)}" : "")} {Amount(pair.First)} → {Amount(pair.Second)}");
    }

    static List<Comparison> Thresholds(Condition condition) => [.. condition.DescendantsAndSelf().OfType<Comparison>()];

    static bool SameButForThresholds(Condition before, Condition after) => (before, after) switch
    {
        (Comparison old, Comparison now) => old.Left == now.Left && old.Operator == now.Operator && (old.Right == now.Right || (old.Right is Constant && now.Right is Constant)),
        (AndCondition or OrCondition or NotCondition, _) => before.GetType() == after.GetType() && before.Parts.Zip(after.Parts).All(pair => SameButForThresholds(pair.First, pair.Second)),
        _ => before == after,
    };

    static string Amount(Comparison comparison) => ReadingWording.Of(comparison.Right, comparison.Left);
}
