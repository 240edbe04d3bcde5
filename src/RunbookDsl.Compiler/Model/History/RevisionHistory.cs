namespace RunbookDsl.Compiler.Model.History;

/// <summary>What changed in the runbook and how often it is reviewed (section 8 of the document).</summary>
sealed record RevisionHistory
{
    /// <summary>The change log, in the author's order.</summary>
    public EquatableArray<Revision> Changes { get; init; }

    /// <summary>How often it is reviewed; null when not said.</summary>
    public ReviewPeriod? Review { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => Changes.Count == 0 && Review is null;

    /// <summary>The latest of the day that the document information gives and those of the change log; null when there is none.</summary>
    public CalendarDay? LastChanged(CalendarDay? updated) =>
        Changes.Select(change => change.Day).Append(updated).OfType<CalendarDay>().OrderBy(Date).LastOrDefault();

    /// <summary>The day by which it is reviewed next; null when it is not known how often or since when.</summary>
    public CalendarDay? NextReview(CalendarDay? updated)
    {
        if (Review is not { } review || LastChanged(updated) is not { } last || review.Every.TotalDays > (DateTime.MaxValue - Date(last)).TotalDays)
        {
            return null;
        }

        var next = Date(last) + review.Every;
        return new CalendarDay(next.Year, next.Month, next.Day);
    }

    /// <summary>The days alone, without who changed what.</summary>
    public RevisionHistory WithoutWords() => this with { Changes = Changes.Select(change => new Revision(change.Day, "", "")).ToEquatableArray() };

    static DateTime Date(CalendarDay day) => new(day.Year, day.Month, day.Day);
}
