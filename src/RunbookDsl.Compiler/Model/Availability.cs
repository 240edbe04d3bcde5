namespace RunbookDsl.Compiler.Model;

/// <summary>When a contact can be called.</summary>
/// <param name="Kind">On which days; at any hour, the rest says nothing.</param>
/// <param name="From">First hour.</param>
/// <param name="To">Hour at which it ends.</param>
/// <param name="TimeZone">An IANA time zone.</param>
sealed record Availability(AvailabilityKind Kind, int From, int To, string TimeZone);
