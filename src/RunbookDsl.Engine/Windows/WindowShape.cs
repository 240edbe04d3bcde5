using System.Runtime.InteropServices;

namespace RunbookDsl.Engine;

/// <summary>How a window is kept: so many panes of so many ticks each; one tick a pane up to the longest exact window.</summary>
/// <param name="PaneTicks">How many ticks a pane has; panes end at ticks divisible by it.</param>
/// <param name="Panes">How many panes the window has.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct WindowShape(long PaneTicks, int Panes)
{
    public static WindowShape Of(long ticks, EngineOptions options)
    {
        if (ticks <= options.ExactTicks)
            return new(1, (int)ticks);
        var pane = (ticks + options.Panes - 1) / options.Panes;
        return new(pane, (int)((ticks + pane - 1) / pane));
    }

    /// <summary>The tick after which the window begins, seen from another tick.</summary>
    public long Anchor(long tick) => (((tick / PaneTicks) - Panes) * PaneTicks);
}
