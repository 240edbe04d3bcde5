namespace RunbookDsl.Definition;

/// <summary>At least one of these holds.</summary>
/// <param name="Filters">The filters.</param>
public sealed record LabelAny(params IReadOnlyList<LabelFilter> Filters) : LabelFilter
{
    /// <inheritdoc />
    public override bool Accepts(Func<string, string> valueOf) => Filters.Any(filter => filter.Accepts(valueOf));
}
