using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7011: a setting whose name or description speaks of money, time, data or a share is a bare number.</summary>
sealed class SettingWithoutUnit : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SettingWithoutUnit,
        "A setting has no unit",
        "Setting '{0}' is {1}, but its value is a bare number that says no unit; write {2}",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SettingWithoutUnit));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    static readonly (string[] Words, string What, string Example)[] Kinds =
    [
        (["timeout", "seconds", "minutes", "hours", "milliseconds", "delay", "interval", "ttl", "duration", "cooldown", "backoff"], "a length of time", "Seconds"),
        (["refund", "price", "cost", "budget", "spend", "fee", "payment", "dollars", "euros", "usd", "eur"], "money", "Usd"),
        (["bytes", "kilobytes", "megabytes", "gigabytes", "kb", "mb", "gb"], "an amount of data", "Megabytes"),
        (["percent", "percentage", "ratio", "share"], "a share", "Percent"),
    ];

    public void Check(RuleContext context)
    {
        foreach (var setting in context.Model.Settings)
        {
            if (setting is { Kind: not SettingKind.Switch, Unit: Unit.None or Unit.Count } && Kind(setting) is { } kind)
            {
                var number = Wording.Number(setting.Default.Value);
                context.Report(Descriptor, context.Origins.Of(setting, nameof(Setting.Default)), [setting.Name, kind.What, $"{number}.{kind.Example}()"]);
            }
        }
    }

    // The name says what a setting is; a description may speak of other things too, so it is asked only for what it begins with.
    static (string What, string Example)? Kind(Setting setting)
    {
        var words = setting.Name.Split('_', '-').SelectMany(Naming.Words).ToList();
        foreach (var (known, what, example) in Kinds)
        {
            if (words.Exists(word => Array.Exists(known, one => string.Equals(one, word, StringComparison.OrdinalIgnoreCase))))
            {
                // "refund_count", "max_retries_per_timeout": things are counted, whatever they are.
                return Counts(words) ? null : (what, example);
            }
        }

        return null;
    }

    static bool Counts(List<string> words) => words[words.Count - 1].ToUpperInvariant() is "COUNT" or "RETRIES" or "ATTEMPTS" or "NUMBER" or "SIZE" or "ID" || words[0].ToUpperInvariant() is "COUNT" or "NUMBER";
}
