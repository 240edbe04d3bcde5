using System.Runtime.InteropServices;

namespace RunbookDsl.Engine;

/// <summary>A sample whose tick is still open, in its stream's list by time.</summary>
[StructLayout(LayoutKind.Auto)]
struct OpenSample
{
    public long At;

    /// <summary>When the sender began to count; <see cref="long.MinValue"/> when it does not say.</summary>
    public long Start;

    public double Value;

    /// <summary>The next later sample of the stream, or of the free list; -1 at its end.</summary>
    public int Next;

    /// <summary>Where <see cref="OpenBuffer"/> keeps a histogram's numbers; -1 without.</summary>
    public int Payload;

    public SampleKind Kind;
}
