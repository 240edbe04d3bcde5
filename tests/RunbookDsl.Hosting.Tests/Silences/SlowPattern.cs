namespace RunbookDsl.Hosting.Tests.Silences;

/// <summary>An expression with the set of all texts of up to a few letters that it stands for, made by listing them.</summary>
internal sealed record SlowPattern(string Text, IReadOnlySet<string> Instances)
{
    const int Longest = 4;

    public static SlowPattern Letter(char letter) => new($"{letter}", new HashSet<string> { $"{letter}" });

    public static SlowPattern Any(string alphabet) => new(".", alphabet.Select(letter => $"{letter}").ToHashSet());

    public static SlowPattern Nothing => new("", new HashSet<string> { "" });

    public SlowPattern Then(SlowPattern next) => new(
        $"(?:{Text})(?:{next.Text})",
        (from first in Instances from second in next.Instances where first.Length + second.Length <= Longest select first + second).ToHashSet());

    // Without a group, so that the anchors around a whole expression are seen to hold for each choice.
    public SlowPattern Or(SlowPattern other) => new($"{Text}|{other.Text}", Instances.Union(other.Instances).ToHashSet());

    public SlowPattern Repeated()
    {
        var all = new HashSet<string> { "" };
        for (var i = 0; i < Longest; i++)
        {
            all.UnionWith((from first in all from second in Instances where first.Length + second.Length <= Longest select first + second).ToList());
        }

        return new($"(?:{Text})*", all);
    }
}
