namespace RunbookDsl.Hosting.Outbox;

/// <summary>The alert in a notification.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>critical</c>.</param>
/// <param name="Summary">What it means for users.</param>
/// <param name="Trigger">Its trigger in words.</param>
/// <param name="Checks">What to look at first.</param>
/// <param name="Considerations">What to consider doing.</param>
internal sealed record NotifiedAlert(
    string Id,
    string Name,
    string Severity,
    string Summary,
    string Trigger,
    IReadOnlyList<string> Checks,
    IReadOnlyList<string> Considerations);
