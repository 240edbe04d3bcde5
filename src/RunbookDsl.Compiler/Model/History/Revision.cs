namespace RunbookDsl.Compiler.Model.History;

/// <summary>An entry of the change log.</summary>
/// <param name="Day">When it was changed.</param>
/// <param name="Author">Who changed it.</param>
/// <param name="Change">What changed.</param>
sealed record Revision(CalendarDay Day, string Author, string Change);
