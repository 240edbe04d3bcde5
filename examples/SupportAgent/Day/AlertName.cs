namespace SupportAgent.Day;

/// <summary>One entry of <c>/api/alerts</c>, as far as the summary reads it.</summary>
internal sealed record AlertName(string Alert, string Name);
