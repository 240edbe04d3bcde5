namespace RunbookDsl.Compiler.Model;

/// <summary>Persons who are on call in turn. The same object wherever the same declaration is meant.</summary>
/// <param name="Name">Its name as people say it.</param>
/// <param name="HandOver">When it hands over.</param>
/// <param name="StartingOn">The day from which turns are counted; null for the documented one.</param>
/// <param name="Members">Who takes turns, in this order.</param>
sealed record Rotation(string Name, HandOver HandOver, CalendarDay? StartingOn, EquatableArray<Contact> Members) : Responder;
