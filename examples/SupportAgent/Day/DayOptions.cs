namespace SupportAgent.Day;

/// <summary>How the example runs.</summary>
internal sealed record DayOptions
{
    /// <summary>Simulated seconds in a real one.</summary>
    public required double Speed { get; init; }

    /// <summary>The port of the page; 0 for any that is free.</summary>
    public required int Port { get; init; }

    /// <summary>The seed of the simulation's dice.</summary>
    public required int Seed { get; init; }

    /// <summary>Ends after the day instead of serving on.</summary>
    public required bool Exit { get; init; }

    /// <summary>Leaves the journal where it is.</summary>
    public required bool Keep { get; init; }
}
