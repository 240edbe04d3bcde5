namespace RunbookDsl;

/// <summary>The labels that an alert is evaluated for, one instance for each combination of their values.</summary>
public readonly struct Scope
{
    /// <summary>One instance for each value of a label.</summary>
    public static implicit operator Scope(Label label) => default;

    /// <summary>One instance for each combination of two labels.</summary>
    public static implicit operator Scope((Label, Label) labels) => default;

    /// <summary>One instance for each combination of three labels.</summary>
    public static implicit operator Scope((Label, Label, Label) labels) => default;

    /// <summary>One instance for each combination of four labels.</summary>
    public static implicit operator Scope((Label, Label, Label, Label) labels) => default;

    /// <summary>The one instance that has no labels: every reading is aggregated.</summary>
    public static Scope Whole => default;
}
