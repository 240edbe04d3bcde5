using System.Data.Common;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>What else must come true in the transaction that changes an incident, such as that a link is used up by it.</summary>
/// <param name="transaction">The transaction.</param>
/// <returns>Why the incident must stay as it is; null when it may change.</returns>
internal delegate string? IncidentClaim(DbTransaction transaction);
