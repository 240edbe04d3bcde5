namespace RunbookDsl.Engine;

/// <summary>Why an alert changed its state.</summary>
public enum TransitionCause
{
    /// <summary>Its trigger or resolution was known and asked for it.</summary>
    Condition,

    /// <summary>Its trigger or resolution was unknown, and the alert's <c>WhenMissing</c> asked for it.</summary>
    MissingData,
}
