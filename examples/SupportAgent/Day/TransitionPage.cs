namespace SupportAgent.Day;

/// <summary>What <c>/api/transitions</c> answers: newest first, and where the next page begins.</summary>
internal sealed record TransitionPage(IReadOnlyList<AlertTransition> Transitions, long? Next);
