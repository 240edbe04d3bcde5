namespace RunbookDsl.Documents.Diagrams.Sequences;

/// <summary>Who says what to whom, from the top down.</summary>
/// <param name="Participants">The participants, from left to right.</param>
/// <param name="Steps">What happens, in order.</param>
internal sealed record Sequence(IReadOnlyList<string> Participants, IReadOnlyList<SequenceStep> Steps);
