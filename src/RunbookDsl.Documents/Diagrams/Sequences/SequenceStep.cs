namespace RunbookDsl.Documents.Diagrams.Sequences;

/// <summary>An arrow from one to another, or a note over them.</summary>
/// <param name="From">The first participant's place.</param>
/// <param name="To">The last participant's place.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsNote">Whether it is a note.</param>
/// <param name="IsDashed">Whether the arrow is drawn dashed.</param>
internal sealed record SequenceStep(int From, int To, string Text, bool IsNote, bool IsDashed);
