namespace RunbookDsl.Compiler.Model;

/// <summary>A dimension that metrics are told apart by.</summary>
/// <param name="Name">The property's name: <c>Region</c>.</param>
/// <param name="WireName">Its name on the wire: <c>region</c>.</param>
sealed record Label(string Name, string WireName)
{
    /// <summary>Whether it has very many values, as users or requests have.</summary>
    public bool IsHighCardinality { get; init; }
}
