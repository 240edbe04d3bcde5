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

    // Money says no currency, so a second one is offered; a share is written another way, which only its author can tell.
    static readonly (string[] Words, string What, string Example, string? Other)[] Kinds =
    [
        (["milliseconds", "millis", "ms"], "a length of time", "Milliseconds", null),
        (["minutes"], "a length of time", "Minutes", null),
        (["hours"], "a length of time", "Hours", null),
        (["timeout", "seconds", "delay", "interval", "ttl", "duration", "cooldown", "backoff"], "a length of time", "Seconds", null),
        (["eur", "euros"], "money", "Eur", null),
        (["usd", "dollars"], "money", "Usd", null),
        (["refund", "price", "cost", "budget", "spend", "fee", "payment"], "money", "Usd", "Eur"),
        (["bytes"], "an amount of data", "Bytes", null),
        (["kilobytes", "kb"], "an amount of data", "Kilobytes", null),
        (["megabytes", "mb"], "an amount of data", "Megabytes", null),
        (["gigabytes", "gb"], "an amount of data", "Gigabytes", null),
        (["percent", "percentage", "ratio", "share"], "a share", "Percent", null),
    ];

    public void Check(RuleContext context)
    {
        foreach (var setting in context.Model.Settings)
        {
            if (setting is { Kind: not SettingKind.Switch, Unit: Unit.None or Unit.Count } && Kind(setting) is { } kind)
            {
                var number = Wording.Number(setting.Default.Value);
                context.Report(Descriptor, context.Origins.Of(setting, nameof(Setting.Default)), [setting.Name, kind.What, $"{number}.{kind.Example}()"], properties: Units(kind.Example, kind.Other));
            }
        }
    }

    // The name says what a setting is; a description may speak of other things too, so it is asked only for what it begins with.
    static (string What, string Example, string? Other)? Kind(Setting setting)
    {
        var words = setting.Name.Split('_', '-').SelectMany(Naming.Words).ToList();
        foreach (var (known, what, example, other) in Kinds)
        {
            if (words.Exists(word => Array.Exists(known, one => string.Equals(one, word, StringComparison.OrdinalIgnoreCase))))
            {
                // "refund_count", "max_retries_per_timeout": things are counted, whatever they are.
                return Counts(words) ? null : (what, example, other);
            }
        }

        return null;
    }

    static ImmutableDictionary<string, string?> Units(string unit, string? other)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        return unit == "Percent" ? none : other is null ? none.Add(FixProperties.Replacement, unit) : none.Add(FixProperties.Replacement, unit).Add(FixProperties.Alternative, other);
    }

    static bool Counts(List<string> words) => words[words.Count - 1].ToUpperInvariant() is "COUNT" or "RETRIES" or "ATTEMPTS" or "NUMBER" or "SIZE" or "ID" || words[0].ToUpperInvariant() is "COUNT" or "NUMBER";
}
