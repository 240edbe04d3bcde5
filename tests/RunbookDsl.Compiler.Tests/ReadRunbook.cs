using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading;

namespace CompilerTests;

/// <summary>A runbook as the analyzer reads it.</summary>
sealed class ReadRunbook
{
    readonly OriginSink _sink = new();

    ReadRunbook(CSharpCompilation compilation, string type)
    {
        Model = RunbookReader.Read(compilation.GetTypeByMetadataName(type)!, compilation, _sink, CancellationToken.None);
    }

    public RunbookModel Model { get; }

    public Origins Origins => _sink.Origins;

    public IReadOnlyList<ReadingProblem> Problems => _sink.Problems;

    public IEnumerable<string> ProblemTexts => Problems.Select(problem => TextAt(problem.Location));

    public static ReadRunbook From(CSharpCompilation compilation, string type = "SampleRunbook") => new(compilation, type);

    /// <summary>Reads a runbook over <see cref="Sources.Metrics"/> whose <c>Define</c> has this body.</summary>
    public static ReadRunbook Body(string body, string members = "", string rest = "")
    {
        var compilation = Compilations.Of(Sources.Metrics, Sources.Runbook(body, members), rest);
        compilation.Errors().Should().BeEmpty();
        return From(compilation);
    }

    public static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
