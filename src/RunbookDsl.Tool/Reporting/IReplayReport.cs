using RunbookDsl.Engine;
using RunbookDsl.Tool.Replay;

namespace RunbookDsl.Tool.Reporting;

/// <summary>How a replay is told.</summary>
internal interface IReplayReport
{
    /// <summary>An alert changed its state.</summary>
    void Changed(Transition transition);

    /// <summary>The replay is over.</summary>
    void Finished(ReplaySummary summary);
}
