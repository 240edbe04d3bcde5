namespace RunbookDsl.Definition.History;

/// <summary>When the runbook was changed last and when it is looked through again.</summary>
public sealed record HistoryDefinition
{
    /// <summary>How often it is reviewed; null when not said.</summary>
    public TimeSpan? ReviewEvery { get; init; }

    /// <summary>The latest of the day that the document information gives and those of the change log; null when there is none.</summary>
    public DateOnly? LastChanged { get; init; }

    /// <summary>The day by which it is reviewed next; null when it is not known how often or since when.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>Whether the day by which it is reviewed has passed at an instant, in UTC.</summary>
    public bool IsReviewDue(DateTimeOffset now) => NextReview is { } day && DateOnly.FromDateTime(now.UtcDateTime) > day;
}
