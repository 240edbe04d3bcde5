using System.Globalization;
using Microsoft.AspNetCore.Http;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Dashboard.Incidents;

/// <summary>Which incidents a reader of the list has chosen; what cannot be read in an address counts as not chosen.</summary>
/// <param name="Standing">One of <see cref="Standings"/>.</param>
/// <param name="Severity"><c>sev1</c> to <c>sev4</c>; empty for all.</param>
/// <param name="Runbook">A runbook's id; empty for all.</param>
/// <param name="Text">What the title must hold; empty for anything.</param>
/// <param name="Person">Who took, opened or was told of it; empty for anybody.</param>
/// <param name="Since">The first day of those wanted, in UTC; null for all.</param>
/// <param name="Until">The last day of those wanted, in UTC; null for all.</param>
/// <param name="Before">Only those with a smaller number; null for the newest.</param>
internal sealed record IncidentFilter(string Standing, string Severity, string Runbook, string Text, string Person, DateOnly? Since, DateOnly? Until, long? Before)
{
    const int Shown = 50;

    /// <summary>What can be chosen of the states, each with its words; the first when nothing is.</summary>
    public static IReadOnlyList<(string Value, string Words, IncidentState[] States)> Standings { get; } =
    [
        ("unresolved", "Not over", [IncidentState.Open, IncidentState.Acknowledged, IncidentState.Mitigated]),
        ("open", "Nobody has taken", [IncidentState.Open]),
        ("resolved", "Over, not closed", [IncidentState.Resolved]),
        ("closed", "Closed", [IncidentState.Closed]),
        ("all", "All", []),
    ];

    /// <summary>What an address says.</summary>
    public static IncidentFilter Of(IQueryCollection query) => new(
        Standings.Any(standing => standing.Value == query["state"]) ? query["state"].ToString() : Standings[0].Value,
        IncidentRequest.Read(query["severity"]) is { } severity ? severity.ToString().ToLowerInvariant() : "",
        query["runbook"].ToString(),
        query["text"].ToString(),
        query["person"].ToString().Trim(),
        Day(query["since"]),
        Day(query["until"]),
        long.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null);

    /// <summary>It as a question to the journal.</summary>
    public IncidentQuery Query => new()
    {
        States = Standings.First(standing => standing.Value == Standing).States,
        Severity = IncidentRequest.Read(Severity),
        Runbook = Runbook.Length == 0 ? null : Runbook,
        Text = Text.Length == 0 ? null : Text,
        Person = Person.Length == 0 ? null : Person,
        Since = Since is { } since ? Start(since) : null,
        Until = Until is { } until && until < DateOnly.MaxValue ? Start(until.AddDays(1)) : null,
        Before = Before,
        Limit = Shown,
    };

    /// <summary>The address of the same choice, from another incident on.</summary>
    public string Address(string list, long? before)
    {
        var parts = new List<string> { $"state={Standing}" };
        parts.AddRange(new[] { ("severity", Severity), ("runbook", Runbook), ("text", Text), ("person", Person), ("since", Write(Since)), ("until", Write(Until)), ("before", before?.ToString(CultureInfo.InvariantCulture) ?? "") }
            .Where(part => part.Item2.Length > 0).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2)}"));
        return $"{list}?{string.Join('&', parts)}";
    }

    /// <summary>A day as a field for one takes it; empty for none.</summary>
    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static DateTimeOffset Start(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
