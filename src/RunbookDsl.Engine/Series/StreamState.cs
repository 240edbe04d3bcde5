using System.Runtime.InteropServices;

namespace RunbookDsl.Engine;

/// <summary>What is known about one sender's series.</summary>
[StructLayout(LayoutKind.Auto)]
struct StreamState
{
    public string? Identity;

    /// <summary>A histogram's last counts, folded into its row's bounds.</summary>
    public double[]? Counts;

    /// <summary>A counter's last total, or the sum of a histogram's last point.</summary>
    public double Total;

    public long Opened;

    /// <summary>When the newest sample that a closed tick saw was measured; <see cref="long.MinValue"/> before the first.</summary>
    public long Newest;

    /// <summary>When the sender said that it ended; <see cref="long.MaxValue"/> unless it did after its newest sample.</summary>
    public long Ended;

    /// <summary>The sender's last start time; <see cref="long.MinValue"/> when it did not say.</summary>
    public long Start;

    public int Metric;
    public int Row;
    public int Generation;

    /// <summary>First and last of its open samples; -1 without any.</summary>
    public int Head;
    public int Tail;

    /// <summary>Whether <see cref="Total"/> or <see cref="Counts"/> holds a total that the next one can be compared with.</summary>
    public bool HasTotal;

    /// <summary>Whether <see cref="Counts"/> came in the row's own bounds.</summary>
    public bool Exact;

    /// <summary>Whether it has sent and not ended.</summary>
    public bool Live;

    /// <summary>Makes it as if it had never sent.</summary>
    public void Forget(long now)
    {
        Opened = now;
        Newest = long.MinValue;
        Ended = long.MaxValue;
        Start = long.MinValue;
        HasTotal = false;
        Live = false;
        Counts = null;
    }
}
