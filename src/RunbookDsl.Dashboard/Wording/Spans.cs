using System.Globalization;

namespace RunbookDsl.Dashboard.Wording;

/// <summary>Lengths of time in words.</summary>
internal static class Spans
{
    /// <summary>In at most two units, rounded down: <c>45 s</c>, <c>4 min</c>, <c>2 h 5 min</c>, <c>3 d 4 h</c>. The script <c>times.js</c> counts on in the same words.</summary>
    public static string Write(TimeSpan span)
    {
        var whole = span < TimeSpan.Zero ? TimeSpan.Zero : span;
        return whole switch
        {
            { TotalSeconds: < 60 } => Text($"{whole.Seconds}\u00a0s"),
            { TotalMinutes: < 60 } when whole.Seconds == 0 || whole.TotalMinutes >= 5 => Text($"{whole.Minutes}\u00a0min"),
            { TotalMinutes: < 60 } => Text($"{whole.Minutes}\u00a0min {whole.Seconds}\u00a0s"),
            { TotalHours: < 24 } => Text($"{whole.Hours}\u00a0h") + (whole.Minutes == 0 ? "" : Text($" {whole.Minutes}\u00a0min")),
            _ => Text($"{whole.Days}\u00a0d") + (whole.Hours == 0 ? "" : Text($" {whole.Hours}\u00a0h")),
        };
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
