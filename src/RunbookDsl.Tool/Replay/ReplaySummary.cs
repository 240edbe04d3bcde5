using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Tool.Recordings;

namespace RunbookDsl.Tool.Replay;

/// <summary>What a replay came to.</summary>
internal sealed class ReplaySummary
{
    readonly Dictionary<string, AlertTally> _byId;

    public ReplaySummary(RunbookDefinition runbook)
    {
        Alerts = [.. runbook.Alerts.Select(alert => new AlertTally(alert))];
        _byId = Alerts.ToDictionary(tally => tally.Alert.Id, StringComparer.Ordinal);
    }

    /// <summary>What each alert did, in the runbook's order.</summary>
    public IReadOnlyList<AlertTally> Alerts { get; }

    /// <summary>The time of the first sample.</summary>
    public DateTimeOffset? First { get; private set; }

    /// <summary>The time of the last sample.</summary>
    public DateTimeOffset? Last { get; private set; }

    /// <summary>Samples read in the asked-for time.</summary>
    public long Samples { get; private set; }

    /// <summary>Of these, those of metrics that the runbook does not read, or reads as another kind.</summary>
    public long Unread { get; private set; }

    /// <summary>How many times some alert changed its state.</summary>
    public long Transitions { get; private set; }

    /// <summary>What the engine did; set at the end.</summary>
    public EngineStatistics Engine { get; private set; } = new();

    /// <summary>What the readers left out; set at the end.</summary>
    public RecordingStatistics Recording { get; private set; } = new();

    public void Saw(DateTimeOffset at, bool read)
    {
        First ??= at;
        Last = at;
        Samples++;
        if (!read)
        {
            Unread++;
        }
    }

    public void Changed(Transition transition)
    {
        Transitions++;
        _byId[transition.AlertId].Changed(transition);
    }

    public void Close(EngineStatistics engine, RecordingStatistics recording)
    {
        Engine = engine;
        Recording = recording;
        foreach (var alert in Alerts)
        {
            alert.Close(Last ?? DateTimeOffset.UnixEpoch);
        }
    }
}
