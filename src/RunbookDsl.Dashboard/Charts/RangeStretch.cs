using System.Runtime.InteropServices;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Charts;

/// <summary>A stretch of a range's bar.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Grade">How a value in it is graded.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RangeStretch(double Left, double Width, RangeGrade Grade);
