namespace RunbookDsl.Hosting.Hooks;

/// <summary>What another system sends.</summary>
internal sealed record HookWish
{
    /// <summary>What it wants: <c>open</c>, <c>acknowledge</c>, <c>resolve</c> or <c>note</c>.</summary>
    public string? Action { get; init; }

    /// <summary>What it calls the matter, so that it can speak of it again without knowing the incident's number.</summary>
    public string? Key { get; init; }

    /// <summary>The incident's number, in place of the key.</summary>
    public long? Incident { get; init; }

    /// <summary>What an incident that it opens is about.</summary>
    public string? Title { get; init; }

    /// <summary>The id of the runbook of an incident that it opens.</summary>
    public string? Runbook { get; init; }

    /// <summary>How bad that is: <c>sev1</c> to <c>sev4</c>; may be left out.</summary>
    public string? Severity { get; init; }

    /// <summary>The text of a note; may be left out where something else is wanted.</summary>
    public string? Text { get; init; }
}
