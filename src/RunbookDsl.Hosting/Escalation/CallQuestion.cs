using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>A question that decides whether somebody is called: <c>Are users affected?</c></summary>
/// <param name="Text">What is asked.</param>
/// <param name="Calls">What follows from a yes.</param>
internal sealed record CallQuestion(string Text, IReadOnlyList<EscalationDefinition> Calls)
{
    /// <summary>What an alert asks whoever responds, in its author's order.</summary>
    public static IReadOnlyList<CallQuestion> Of(RunbookDefinition runbook, string? alert) =>
        [.. (runbook.Alerts.FirstOrDefault(candidate => candidate.Id == alert)?.Escalation ?? [])
            .Where(call => call.Question is not null)
            .GroupBy(call => call.Question!, StringComparer.Ordinal)
            .Select(asked => new CallQuestion(asked.Key, [.. asked]))];

    /// <summary>Who is called after a yes.</summary>
    public string Whom(RunbookDefinition runbook) => string.Join(" and ", Calls.Select(call => runbook.NameOf(call.Responder)).Distinct(StringComparer.Ordinal));
}
