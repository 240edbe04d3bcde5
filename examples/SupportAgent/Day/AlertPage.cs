namespace SupportAgent.Day;

/// <summary>What <c>/api/alerts</c> answers.</summary>
internal sealed record AlertPage(IReadOnlyList<AlertName> Alerts);
