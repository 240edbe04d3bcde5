using System.Text.RegularExpressions;

namespace RunbookDsl.Engine.Tests;

/// <summary>Every example of docs/semantics.md is true of the engine.</summary>
public sealed partial class SemanticsDocumentTests
{
    public static TheoryData<string> Titles => new(Examples().Keys);

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_example_holds(string title) => new Example(Examples()[title]).Failures().Should().BeEmpty();

    [Fact]
    public void A_wrong_claim_is_found() =>
        new Example(["metric gauge g", "reading last g", "00:05 g = 1", "00:10 -> 2"]).Failures().Should().Equal("00:10 -> 2: it is 1");

    static Dictionary<string, string[]> Examples()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "semantics.md")).ReplaceLineEndings("\n");
        return Block().Matches(document).ToDictionary(match => match.Groups["title"].Value, match => match.Groups["lines"].Value.Split('\n'), StringComparer.Ordinal);
    }

    [GeneratedRegex("^```example (?<title>.+)\n(?<lines>[^`]+)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Block();
}
