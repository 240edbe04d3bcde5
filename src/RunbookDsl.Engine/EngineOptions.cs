namespace RunbookDsl.Engine;

/// <summary>Limits of one engine. They protect memory and time; none of them changes what a sample within them means.</summary>
public sealed record EngineOptions
{
    /// <summary>How long a tick stays open for samples that come late; every transition is that much later. 5 seconds by default.</summary>
    public TimeSpan Lateness { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How far ahead of the last <see cref="RunbookEngine.Advance"/> a sample may lie. 1 minute by default.</summary>
    public TimeSpan MaxFuture { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a stream or row without samples is remembered; a row with an alert that is not inactive stays longer. 24 hours by default.</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How much missed time is evaluated tick by tick after a jump of the clock; what lies before is one gap. 1 hour by default.</summary>
    public TimeSpan MaxCatchUp { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The most label sets kept for one scope. 10,000 by default.</summary>
    public int MaxRowsPerScope { get; init; } = 10_000;

    /// <summary>The most senders' series kept for one runbook; at most 4,194,304. 100,000 by default.</summary>
    public int MaxStreams { get; init; } = 100_000;

    /// <summary>The most bounds a histogram may have. 200 by default.</summary>
    public int MaxHistogramBounds { get; init; } = 200;

    /// <summary>The most samples kept for ticks that are still open. 1,000,000 by default.</summary>
    public int MaxOpenSamples { get; init; } = 1_000_000;

    /// <summary>The longest window, in ticks, that is kept tick by tick; part of the contract, so only tests change it.</summary>
    internal int ExactTicks { get; init; } = 480;

    /// <summary>How many panes a longer window is divided into; part of the contract, so only tests change it.</summary>
    internal int Panes { get; init; } = 96;

    /// <summary>These options, if each is one that an engine can keep to.</summary>
    internal EngineOptions Checked()
    {
        Check(Lateness, TimeSpan.Zero, nameof(Lateness));
        Check(MaxFuture, TimeSpan.Zero, nameof(MaxFuture));
        Check(IdleAfter, TimeSpan.FromTicks(1), nameof(IdleAfter));
        Check(MaxCatchUp, TimeSpan.Zero, nameof(MaxCatchUp));
        Check(MaxRowsPerScope, int.MaxValue / 2, nameof(MaxRowsPerScope));
        Check(MaxStreams, 1 << StreamTable.SlotBits, nameof(MaxStreams));
        Check(MaxHistogramBounds, 100_000, nameof(MaxHistogramBounds));
        Check(MaxOpenSamples, int.MaxValue / 2, nameof(MaxOpenSamples));
        return this;
    }

    static void Check(TimeSpan value, TimeSpan least, string name)
    {
        if (value < least || value > TimeSpan.FromDays(36_500))
            throw new ArgumentOutOfRangeException(name, value, $"{name} must lie between {least} and 100 years.");
    }

    static void Check(int value, int greatest, string name)
    {
        if (value < 1 || value > greatest)
            throw new ArgumentOutOfRangeException(name, value, $"{name} must lie between 1 and {greatest}.");
    }
}
