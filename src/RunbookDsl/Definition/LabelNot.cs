namespace RunbookDsl.Definition;

/// <summary>This does not hold.</summary>
/// <param name="Filter">The filter.</param>
public sealed record LabelNot(LabelFilter Filter) : LabelFilter
{
    /// <inheritdoc />
    public override bool Accepts(Func<string, string> valueOf) => !Filter.Accepts(valueOf);
}
