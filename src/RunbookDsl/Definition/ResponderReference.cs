namespace RunbookDsl.Definition;

/// <summary>Who can be called, by their place in the definition.</summary>
/// <param name="Kind">A person or a rotation.</param>
/// <param name="Index">The place in the list of that kind.</param>
public readonly record struct ResponderReference(ResponderKind Kind, int Index)
{
    /// <summary>The person at this place of <see cref="RunbookDefinition.Contacts"/>.</summary>
    public static ResponderReference Contact(int index) => new(ResponderKind.Contact, index);

    /// <summary>The rotation at this place of <see cref="RunbookDefinition.Rotations"/>.</summary>
    public static ResponderReference Rotation(int index) => new(ResponderKind.Rotation, index);
}
