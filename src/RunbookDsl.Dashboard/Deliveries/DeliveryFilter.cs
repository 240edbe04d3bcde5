using System.Globalization;
using Microsoft.AspNetCore.Http;
using RunbookDsl.Hosting.Deliveries;

namespace RunbookDsl.Dashboard.Deliveries;

/// <summary>Which attempts a reader has chosen; what cannot be read in an address counts as not chosen.</summary>
/// <param name="Incident">Only those for this incident; null for all.</param>
/// <param name="Outcome">One of <see cref="DeliveryQuery.Outcomes"/>; null for all.</param>
/// <param name="Before">Only those with a smaller number; null for the newest.</param>
internal sealed record DeliveryFilter(long? Incident, string? Outcome, long? Before)
{
    /// <summary>How many a page shows.</summary>
    public const int Shown = 50;

    /// <summary>What an address says.</summary>
    public static DeliveryFilter Of(IQueryCollection query) => new(Number(query["incident"]), DeliveryQuery.Outcomes.FirstOrDefault(outcome => outcome == query["outcome"]), Number(query["before"]));

    /// <summary>It as a question to the journal.</summary>
    public DeliveryQuery Query => new() { Incident = Incident, Outcome = Outcome, Before = Before, Limit = Shown };

    /// <summary>The address of the same choice, from another attempt on.</summary>
    public string Address(string list, long before) =>
        list + string.Create(CultureInfo.InvariantCulture, $"?before={before}{(Incident is { } number ? $"&incident={number}" : "")}{(Outcome is { } outcome ? $"&outcome={outcome}" : "")}");

    static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
