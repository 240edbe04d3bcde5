namespace RunbookDsl;

/// <summary>Names the labels that a metric carries: one series for each combination of their values.</summary>
/// <param name="labels">Names of <see cref="Label"/> properties of the same class.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PerAttribute(params string[] labels) : Attribute
{
    /// <summary>Names of <see cref="Label"/> properties of the same class.</summary>
    public IReadOnlyList<string> Labels { get; } = labels;
}
