using RunbookDsl.Definition;
using RunbookDsl.Engine;

namespace RunbookDsl.Tool.Replay;

/// <summary>How often and how long one alert fired over a replay, over all its label sets.</summary>
internal sealed class AlertTally(AlertDefinition alert)
{
    readonly Dictionary<LabelSet, DateTimeOffset> _firing = [];

    public AlertDefinition Alert => alert;

    /// <summary>How often it fired.</summary>
    public int Fired { get; private set; }

    /// <summary>When it first fired.</summary>
    public DateTimeOffset? First { get; private set; }

    /// <summary>When it last fired.</summary>
    public DateTimeOffset? Last { get; private set; }

    /// <summary>The longest it fired in one go, for one label set.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>For how many label sets it fires still as the recording ends.</summary>
    public int StillFiring => _firing.Count;

    public void Changed(Transition transition)
    {
        var was = IsFiring(transition.From);
        if (!was && IsFiring(transition.To))
        {
            Fired++;
            First ??= transition.At;
            Last = transition.At;
            _firing[transition.Labels] = transition.At;
        }
        else if (was && !IsFiring(transition.To) && _firing.Remove(transition.Labels, out var since))
        {
            Lasted(transition.At - since);
        }
    }

    public void Close(DateTimeOffset end)
    {
        foreach (var since in _firing.Values)
        {
            Lasted(end - since);
        }
    }

    static bool IsFiring(AlertState state) => state is AlertState.Firing or AlertState.Resolving;

    void Lasted(TimeSpan duration) => Longest = duration > Longest ? duration : Longest;
}
