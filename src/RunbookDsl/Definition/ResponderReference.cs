namespace RunbookDsl.Definition;

/// <summary>Who can be called, by their place in the definition.</summary>
/// <param name="Kind">A person or a rotation.</param>
/// <param name="Index">The place in the list of that kind.</param>
public readonly record struct ResponderReference(ResponderKind Kind, int Index);
