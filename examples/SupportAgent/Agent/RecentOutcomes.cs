namespace SupportAgent.Agent;

/// <summary>The outcomes of the last ten minutes, for the shares that the agent reports.</summary>
internal sealed class RecentOutcomes
{
    static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    readonly Queue<(DateTimeOffset At, Outcome Outcome)> _outcomes = new();
    readonly Lock _gate = new();

    public void Add(DateTimeOffset at, Outcome outcome)
    {
        lock (_gate)
        {
            _outcomes.Enqueue((at, outcome));
            while (_outcomes.TryPeek(out var oldest) && oldest.At <= at - Window)
            {
                _outcomes.Dequeue();
            }
        }
    }

    /// <summary>The share of one outcome; zero while nothing has ended.</summary>
    public double Share(Outcome outcome)
    {
        lock (_gate)
        {
            return _outcomes.Count == 0 ? 0 : (double)_outcomes.Count(recent => recent.Outcome == outcome) / _outcomes.Count;
        }
    }
}
