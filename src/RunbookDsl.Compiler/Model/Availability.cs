namespace RunbookDsl.Compiler.Model;

/// <summary>When a contact can be called.</summary>
/// <param name="RoundTheClock">At any hour; the rest says nothing then.</param>
/// <param name="From">First hour from Monday to Friday.</param>
/// <param name="To">Hour at which it ends.</param>
/// <param name="TimeZone">An IANA time zone.</param>
sealed record Availability(bool RoundTheClock, int From, int To, string TimeZone);
