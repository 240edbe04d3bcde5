namespace RunbookDsl.Definition;

/// <summary>All of these hold.</summary>
/// <param name="Filters">The filters.</param>
public sealed record LabelAll(params IReadOnlyList<LabelFilter> Filters) : LabelFilter
{
    /// <inheritdoc />
    public override bool Accepts(Func<string, string> valueOf) => Filters.All(filter => filter.Accepts(valueOf));
}
