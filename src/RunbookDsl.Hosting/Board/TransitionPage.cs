namespace RunbookDsl.Hosting.Board;

/// <summary>A page of recorded transitions.</summary>
/// <param name="Transitions">The transitions, newest first.</param>
/// <param name="Next">What <see cref="TransitionQuery.Before"/> must be for the next page; null at the end.</param>
internal sealed record TransitionPage(IReadOnlyList<RecordedTransition> Transitions, long? Next);
