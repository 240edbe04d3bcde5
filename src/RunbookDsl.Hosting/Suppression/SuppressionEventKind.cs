namespace RunbookDsl.Hosting.Suppression;

/// <summary>What can happen to a firing that is held back.</summary>
internal enum SuppressionEventKind
{
    /// <summary>It is held back from now on, or by something else than before.</summary>
    Held,

    /// <summary>Nothing holds it back any more, and it still fires: it pages now.</summary>
    Released,
}
