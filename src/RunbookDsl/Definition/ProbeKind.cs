namespace RunbookDsl.Definition;

/// <summary>What a probe finds out.</summary>
public enum ProbeKind
{
    /// <summary>Whether something holds.</summary>
    Condition,

    /// <summary>A number.</summary>
    Reading,
}
