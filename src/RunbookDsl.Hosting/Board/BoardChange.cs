using RunbookDsl.Engine;

namespace RunbookDsl.Hosting.Board;

/// <summary>A runbook was evaluated.</summary>
/// <param name="RunbookId">The runbook's id.</param>
/// <param name="Tick">The last tick that was closed.</param>
/// <param name="Transitions">What happened since the change before; often nothing.</param>
internal sealed record BoardChange(string RunbookId, DateTimeOffset Tick, IReadOnlyList<Transition> Transitions);
