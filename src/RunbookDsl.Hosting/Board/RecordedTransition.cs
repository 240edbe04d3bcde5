using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Board;

/// <summary>A transition as the journal keeps it.</summary>
/// <param name="Id">Grows with every recorded transition of the host.</param>
/// <param name="RunbookId">The runbook's id.</param>
/// <param name="Transition">What happened.</param>
internal sealed record RecordedTransition(long Id, string RunbookId, Transition Transition);
