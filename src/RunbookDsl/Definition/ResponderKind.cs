namespace RunbookDsl.Definition;

/// <summary>The kinds of those who can be called.</summary>
public enum ResponderKind
{
    /// <summary>A person; an entry of <see cref="RunbookDefinition.Contacts"/>.</summary>
    Contact,

    /// <summary>A rotation of persons; an entry of <see cref="RunbookDefinition.Rotations"/>.</summary>
    Rotation,
}
