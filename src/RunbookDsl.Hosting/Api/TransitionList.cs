namespace RunbookDsl.Hosting.Api;

/// <summary>A page of recorded transitions.</summary>
/// <param name="Transitions">The transitions, newest first.</param>
/// <param name="Next">The value of the parameter before for the next page; null on the last one.</param>
internal sealed record TransitionList(IReadOnlyList<TransitionItem> Transitions, long? Next);
