using System.Runtime.InteropServices;

namespace RunbookDsl.Hosting.Board;

/// <summary>Both sides of an alert's first comparison at one tick.</summary>
/// <param name="At">The tick.</param>
/// <param name="Left">The left side; null while unknown.</param>
/// <param name="Right">The right side; null while unknown.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HistoryPoint(DateTimeOffset At, double? Left, double? Right);
