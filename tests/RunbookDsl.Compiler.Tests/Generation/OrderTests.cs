namespace CompilerTests.Generation;

public sealed class OrderTests
{
    [Fact]
    public void The_order_of_files_and_parts_changes_nothing()
    {
        var files = new[]
        {
            ("/src/Metrics.cs", Sources.Metrics),
            ("/src/SampleRunbook.cs", """[Runbook] sealed partial class SampleRunbook : Runbook<AgentMetrics> { static readonly Contact A = Contact("A", "a"); protected override void Define() { DefineAlerts(); Alert("Last").When(m => m.Queue > 1); } }"""),
            ("/src/SampleRunbook.Alerts.cs", """partial class SampleRunbook { static readonly Contact B = Contact("B", "b"); void DefineAlerts() { Alert("First").When(m => m.Queue > 2).Page(B); } }"""),
            ("/src/Other.cs", """namespace Z { [Runbook] sealed partial class SampleRunbook : Runbook<AgentMetrics> { protected override void Define() { } } }"""),
        };
        var expected = Generated.From(Compilations.OfFiles(files)).Files;
        foreach (var order in Permutations(files))
        {
            Generated.From(Compilations.OfFiles([.. order])).Files.Should().BeEquivalentTo(expected);
        }

        expected["SampleRunbook.Definition.g.cs"].IndexOf("\"First\"", StringComparison.Ordinal).Should().BeLessThan(expected["SampleRunbook.Definition.g.cs"].IndexOf("\"Last\"", StringComparison.Ordinal));
    }

    static IEnumerable<IEnumerable<T>> Permutations<T>(IReadOnlyList<T> items) => items.Count == 0
        ? [[]]
        : items.SelectMany((item, i) => Permutations([.. items.Where((_, j) => j != i)]).Select(rest => rest.Prepend(item)));
}
