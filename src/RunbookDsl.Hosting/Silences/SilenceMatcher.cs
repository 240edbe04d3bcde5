using System.Text.RegularExpressions;

namespace RunbookDsl.Hosting.Silences;

/// <summary>One condition on an alert: on its runbook, its id, its severity or a label.</summary>
/// <param name="Name">What is looked at.</param>
/// <param name="Operator">How.</param>
/// <param name="Value">The text, or the expression that all of the text must match.</param>
internal sealed record SilenceMatcher(string Name, MatchOperator Operator, string Value)
{
    /// <summary>Whether an alert fulfils the condition. An expression that takes too long is not fulfilled, since a page too many is better than one too few.</summary>
    public bool IsMatch(AlertSubject subject)
    {
        var text = subject.ValueOf(Name);
        try
        {
            return Operator switch
            {
                MatchOperator.Equal => string.Equals(text, Value, StringComparison.Ordinal),
                MatchOperator.NotEqual => !string.Equals(text, Value, StringComparison.Ordinal),
                MatchOperator.Matches => MatchPatterns.Of(Value).IsMatch(text),
                _ => !MatchPatterns.Of(Value).IsMatch(text),
            };
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Whether an alert fulfils all conditions.</summary>
    public static bool AllMatch(IReadOnlyList<SilenceMatcher> matchers, AlertSubject subject) => matchers.All(matcher => matcher.IsMatch(subject));
}
