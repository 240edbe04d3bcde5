namespace RunbookDsl.Tool.Differences;

using RunbookDsl.Compiler.Model;

/// <summary>Says how a contact is reached otherwise than before.</summary>
internal static class ChannelDifferences
{
    /// <summary>What differs, such as <c>no longer reached by phone (+351210000000)</c>.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Channel> before, IReadOnlyList<Channel> after)
    {
        var left = before.Where(channel => !after.Contains(channel)).ToList();
        foreach (var channel in after.Where(channel => !before.Contains(channel)))
        {
            if (left.Find(each => each.Kind == channel.Kind) is { } previous)
            {
                left.Remove(previous);
                yield return $"{Name(channel)} {previous.Address} → {channel.Address}";
            }
            else
            {
                yield return $"now reached by {Name(channel)} ({channel.Address})";
            }
        }

        foreach (var channel in left)
        {
            yield return $"no longer reached by {Name(channel)} ({channel.Address})";
        }

        if (before.Count == after.Count && before.All(after.Contains) && !before.SequenceEqual(after))
        {
            yield return $"reached in another order: {string.Join(", then ", after.Select(Name))}";
        }
    }

    static string Name(Channel channel) => channel.Kind is ChannelKind.PagerDuty or ChannelKind.Slack ? channel.Kind.ToString() : Naming.Phrase(channel.Kind.ToString());
}
