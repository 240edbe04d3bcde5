namespace SupportAgent.Day;

/// <summary>One entry of <c>/api/transitions</c>, as far as the summary reads it.</summary>
internal sealed record AlertTransition(string Alert, IReadOnlyDictionary<string, string> Labels, string From, string To, DateTimeOffset At)
{
    public bool Fires => !IsFiring(From) && IsFiring(To);

    public bool Resolves => IsFiring(From) && !IsFiring(To);

    static bool IsFiring(string state) => state is "firing" or "resolving";
}
