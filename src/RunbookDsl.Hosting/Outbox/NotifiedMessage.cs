namespace RunbookDsl.Hosting.Outbox;

/// <summary>A message of an incident, to be passed on as it is.</summary>
/// <param name="Name">The name of its template.</param>
/// <param name="Audience">Who reads it: <c>internal</c>, <c>stakeholders</c> or <c>external</c>.</param>
/// <param name="Text">What it says.</param>
internal sealed record NotifiedMessage(string Name, string Audience, string Text);
