namespace RunbookDsl.Definition;

/// <summary>One call of an alert.</summary>
/// <param name="Responder">Who is called; of a rotation, whoever is on call when the call is due.</param>
/// <param name="After">How long after the alert fired; zero for the first page; null when no time is said, and whoever responds escalates.</param>
public sealed record EscalationDefinition(ResponderReference Responder, TimeSpan? After)
{
    /// <summary>What whoever responds must say yes to: "Are users affected?"; null when nothing is asked.</summary>
    public string? Question { get; init; }

    /// <summary>What must hold, in words; null when nothing must.</summary>
    public string? Condition { get; init; }

    /// <summary>That condition among <see cref="RunbookDefinition.Probes"/>; null when there is none or its labels do not fit one scope.</summary>
    public int? Probe { get; init; }

    /// <summary>The question, or the condition in words, that decides whether the call is made; null when it is made in any case.</summary>
    public string? If => Question ?? Condition;
}
