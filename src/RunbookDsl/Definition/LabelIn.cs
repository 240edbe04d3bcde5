namespace RunbookDsl.Definition;

/// <summary>The label has one of these values.</summary>
/// <param name="Label">Wire name.</param>
/// <param name="Values">The values.</param>
public sealed record LabelIn(string Label, params IReadOnlyList<string> Values) : LabelFilter
{
    /// <inheritdoc />
    public override bool Accepts(Func<string, string> valueOf) => Values.Contains(valueOf(Label), StringComparer.Ordinal);
}
