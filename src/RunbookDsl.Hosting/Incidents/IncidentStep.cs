using System.Data.Common;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>Something that became due.</summary>
/// <param name="Runbook">The id of the runbook.</param>
/// <param name="Words">What is done, for the log.</param>
/// <param name="Take">Does it.</param>
internal sealed record IncidentStep(string Runbook, string Words, Action<DbTransaction> Take);
