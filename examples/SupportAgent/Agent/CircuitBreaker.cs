namespace SupportAgent.Agent;

/// <summary>Cuts a tool off after failures in a row, and lets one call through now and then to see whether it is back.</summary>
internal sealed class CircuitBreaker
{
    const int FailuresInARow = 5;
    static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(4);

    int _failures;
    DateTimeOffset _openUntil = DateTimeOffset.MinValue;

    /// <summary>Whether a call may be made now.</summary>
    public bool Allows(DateTimeOffset at) => at >= _openUntil;

    public void Succeeded() => _failures = 0;

    /// <summary>Notes a failed call; true when it opened the breaker.</summary>
    public bool Failed(DateTimeOffset at)
    {
        // A failed trial call opens it again at once, since the failures are still in a row.
        if (++_failures < FailuresInARow)
        {
            return false;
        }

        _openUntil = at + OpenFor;
        return true;
    }
}
