namespace RunbookDsl.Tool.Differences;

using System.Collections;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Tool.Words;

/// <summary>Says in words what differs between two versions of one part. What has no words of its own is said by the names of its properties, so that a new section is compared as soon as it exists.</summary>
internal static class PartDifferences
{
    /// <summary>What differs, property by property.</summary>
    public static IReadOnlyList<string> Of(object before, object after)
    {
        var details = new List<string>();
        foreach (var property in ModelShape.Of(after.GetType()).Properties)
        {
            Add(details, property, property.Of(before), property.Of(after));
        }

        return details;
    }

    /// <summary>Adds what differs in one property.</summary>
    public static void Add(List<string> details, ModelProperty property, object? before, object? after)
    {
        if (Equals(before, after))
        {
            return;
        }

        switch (before, after)
        {
            case (Condition old, Condition now):
                details.AddRange(ConditionDifferences.Of(property, old, now));
                break;
            case (EquatableArray<Escalation> old, EquatableArray<Escalation> now):
                details.AddRange(EscalationDifferences.Of(old, now));
                break;
            case (EquatableArray<Channel> old, EquatableArray<Channel> now):
                details.AddRange(ChannelDifferences.Of(old, now));
                break;
            case (IEnumerable old and not string, IEnumerable now):
                details.AddRange(Items(property, [.. old.Cast<object>()], [.. now.Cast<object>()]));
                break;
            case (AlertName old, AlertName now):
                AddChange(details, "name", old.Name, now.Name);
                break;
            case (bool, bool now):
                details.Add($"{(now ? "now" : "no longer")} {PropertyWords.Of(property)}");
                break;
            default:
                AddChange(details, PropertyWords.Of(property), before is null ? null : ValueWords.Of(before), after is null ? null : ValueWords.Of(after));
                break;
        }
    }

    static void AddChange(List<string> details, string what, string? before, string? after)
    {
        if (before != after)
        {
            details.Add(before is null ? $"{what} now {after}" : after is null ? $"{what} no longer said (was {before})" : $"{what} {before} → {after}");
        }
    }

    static IEnumerable<string> Items(ModelProperty property, IReadOnlyList<object> before, IReadOnlyList<object> after)
    {
        var what = Naming.Phrase(Singular(property.Name));
        var old = before.ToList();
        var come = new List<object>();
        foreach (var item in after.Where(item => !old.Remove(item)))
        {
            // The same step under the same name says something else; two that have no name of their own are two.
            if (HasName(item) && old.Find(each => PartName.AreSame(each, item)) is { } previous)
            {
                old.Remove(previous);
                yield return $"{what} \"{PartName.Of(item)}\": {string.Join(", ", Of(previous, item))}";
            }
            else
            {
                come.Add(item);
            }
        }

        foreach (var item in come)
        {
            yield return $"added {what} \"{ValueWords.Of(item)}\"";
        }

        foreach (var item in old)
        {
            yield return $"removed {what} \"{ValueWords.Of(item)}\"";
        }

        if (old.Count == 0 && come.Count == 0 && before.Count == after.Count && !before.Select(Key).SequenceEqual(after.Select(Key), StringComparer.Ordinal))
        {
            yield return $"{Naming.Phrase(property.Name)} in another order: {string.Join(", ", after.Select(Key))}";
        }
    }

    static string Key(object item) => HasName(item) ? PartName.Of(item) : ValueWords.Of(item);

    static bool HasName(object item) => item.GetType().GetProperty("Name") is not null;

    static string Singular(string name) => name switch
    {
        _ when name.EndsWith("ies", StringComparison.Ordinal) => name[..^3] + "y",
        _ when name.EndsWith('s') && !name.EndsWith("sis", StringComparison.Ordinal) && !name.EndsWith("ss", StringComparison.Ordinal) => name[..^1],
        _ => name,
    };
}
