using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>A declared range and where its reading stands; a bound that is not declared is null.</summary>
/// <param name="Reading">The reading in words.</param>
/// <param name="Unit">What its numbers count; times are in seconds.</param>
/// <param name="Status">The worst of its values: normal, low (below normal), elevated (above normal), missing, warning or critical.</param>
/// <param name="NormalLower">The lower end of normal.</param>
/// <param name="NormalUpper">The upper end of normal.</param>
/// <param name="WarningBelow">Below this it is worth a warning.</param>
/// <param name="WarningAbove">Above this it is worth a warning.</param>
/// <param name="CriticalBelow">Below this it is critical.</param>
/// <param name="CriticalAbove">Above this it is critical.</param>
/// <param name="Values">One entry for each label set, worst first; none before the first data.</param>
internal sealed record RangeItem(
    string Reading,
    string Unit,
    string Status,
    double? NormalLower,
    double? NormalUpper,
    double? WarningBelow,
    double? WarningAbove,
    double? CriticalBelow,
    double? CriticalAbove,
    IReadOnlyList<RangeValueItem> Values)
{
    /// <summary>A range of the board.</summary>
    public static RangeItem Of(RangeStatus status) => new(
        status.Range.Reading,
        status.Range.Unit.ToString(),
        RangeValueItem.Name(status.Grade),
        status.Range.NormalLower,
        status.Range.NormalUpper,
        status.Range.WarningBelow,
        status.Range.WarningAbove,
        status.Range.CriticalBelow,
        status.Range.CriticalAbove,
        [.. status.Values.Select(RangeValueItem.Of)]);
}
