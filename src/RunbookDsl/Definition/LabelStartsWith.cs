namespace RunbookDsl.Definition;

/// <summary>The label begins so, compared by ordinal.</summary>
/// <param name="Label">Wire name.</param>
/// <param name="Prefix">The beginning.</param>
public sealed record LabelStartsWith(string Label, string Prefix) : LabelFilter
{
    /// <inheritdoc />
    public override bool Accepts(Func<string, string> valueOf) => valueOf(Label).StartsWith(Prefix, StringComparison.Ordinal);
}
