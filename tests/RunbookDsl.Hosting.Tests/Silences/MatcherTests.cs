using CsCheck;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Tests.Silences;

public class MatcherTests
{
    const string Alphabet = "ab";

    static readonly Gen<string> Texts = Gen.Char[Alphabet].Array[0, 4].Select(letters => new string(letters));

    static readonly Gen<SlowPattern> Patterns = Gen.Recursive<SlowPattern>((depth, inner) => depth > 3
        ? Gen.Char[Alphabet].Select(SlowPattern.Letter)
        : Gen.OneOf(
            Gen.Char[Alphabet].Select(SlowPattern.Letter),
            Gen.Const(SlowPattern.Any(Alphabet)),
            Gen.Const(SlowPattern.Nothing),
            Gen.Select(inner, inner, (one, other) => one.Then(other)),
            Gen.Select(inner, inner, (one, other) => one.Or(other)),
            inner.Select(pattern => pattern.Repeated())));

    [Fact]
    public void Matchers_agree_with_a_list_of_all_that_they_stand_for() =>
        Gen.Select(Gen.Enum<MatchOperator>(), Patterns, Texts, Texts).Array[1, 4].Sample(conditions =>
        {
            var subject = Subject([.. conditions.Select((condition, at) => new KeyValuePair<string, string>($"l{at}", condition.Item4))]);
            var matchers = conditions.Select((condition, at) => new SilenceMatcher(
                $"l{at}", condition.Item1, condition.Item1 is MatchOperator.Matches or MatchOperator.NotMatches ? condition.Item2.Text : condition.Item3)).ToList();
            var expected = conditions.All(condition => condition.Item1 switch
            {
                MatchOperator.Equal => condition.Item3 == condition.Item4,
                MatchOperator.NotEqual => condition.Item3 != condition.Item4,
                MatchOperator.Matches => condition.Item2.Instances.Contains(condition.Item4),
                _ => !condition.Item2.Instances.Contains(condition.Item4),
            });

            // As written by people and kept in the journal, they stay the same.
            MatcherLines.Read(MatcherLines.Write(matchers)).Should().Equal(matchers);
            SilenceMatcher.AllMatch(matchers, subject).Should().Be(expected);
        }, iter: 2000);

    [Fact]
    public void Any_value_survives_being_written() => Gen.Select(Gen.Enum<MatchOperator>(), Gen.String[0, 30]).Sample((comparison, value) =>
    {
        // A lone half of a surrogate pair has no form in UTF-8, neither in a request nor in the journal.
        var plain = string.Concat(value.Where(letter => !char.IsSurrogate(letter)));
        var matcher = new SilenceMatcher("label", comparison, comparison is MatchOperator.Equal or MatchOperator.NotEqual ? plain : System.Text.RegularExpressions.Regex.Escape(plain));
        MatcherText.Read([MatcherText.Write(matcher)]).Matchers.Should().Equal(matcher);
        matcher.IsMatch(Subject(new KeyValuePair<string, string>("label", plain))).Should().Be(comparison is MatchOperator.Equal or MatchOperator.Matches);
    });

    [Theory]
    [InlineData("runbook = support-agent", true)]
    [InlineData("alert =~ high-.*", true)]
    [InlineData("alert =~ high", false)]
    [InlineData("alert=high-error-rate", true)]
    [InlineData("severity != critical", false)]
    [InlineData("region = eu", true)]
    [InlineData("region =~ us|eu", true)]
    [InlineData("region !~ us|eu", false)]
    [InlineData("absent = \"\"", true)]
    [InlineData("absent != x", true)]
    [InlineData("region = EU", false)]
    public void A_line_means_what_Alertmanager_means_by_it(string line, bool matches) =>
        MatcherText.Read([line]).Matchers.Should().ContainSingle().Which.IsMatch(Subject(new KeyValuePair<string, string>("region", "eu"))).Should().Be(matches);

    [Theory]
    [InlineData("", "at least one matcher")]
    [InlineData("alert", "cannot be read")]
    [InlineData("= x", "cannot be read")]
    [InlineData("alert !x", "cannot be read")]
    [InlineData("a b = x", "cannot be read")]
    [InlineData("alert = \"open", "cannot be read")]
    [InlineData("alert =~ (a", "cannot be used")]
    [InlineData("alert =~ a)|(b", "cannot be used")]
    [InlineData("alert =~ (?=a)a", "cannot be used")]
    public void A_line_that_cannot_be_read_is_refused_in_words(string line, string words) => MatcherText.Read([line]).Problem.Should().Contain(words);

    [Fact]
    public void An_expression_takes_time_in_proportion_to_the_text() =>
        new SilenceMatcher("label", MatchOperator.Matches, "(a+)+(a+)+b").IsMatch(Subject(new KeyValuePair<string, string>("label", new string('a', 10_000)))).Should().BeFalse();

    static AlertSubject Subject(params KeyValuePair<string, string>[] labels) => new("support-agent", "high-error-rate", Severity.Critical, new LabelSet(labels));
}
