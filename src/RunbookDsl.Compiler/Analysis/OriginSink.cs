using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Keeps what the reader reports, for the rules.</summary>
sealed class OriginSink : IReadingSink
{
    readonly HashSet<(SyntaxTree?, TextSpan)> _reported = [];
    readonly ImmutableArray<ReadingProblem>.Builder _problems = ImmutableArray.CreateBuilder<ReadingProblem>();

    /// <summary>Where the elements stand.</summary>
    public Origins Origins { get; } = new();

    /// <summary>What could not be read, each place once however often it was met.</summary>
    public ImmutableArray<ReadingProblem> Problems => _problems.ToImmutable();

    /// <summary>The runbooks that are included, each as it is on its own.</summary>
    public List<RunbookModel> IncludedRunbooks { get; } = [];

    /// <summary>What could not be read into the model.</summary>
    public Gaps Gaps { get; } = new();

    public bool KeepsPlaces => true;

    public void Element(object element, string part, int index, SyntaxNodeOrToken at)
    {
        if (at.RawKind != 0)
        {
            Origins.Add(element, part, index, at);
        }
    }

    public void Declared(object element, ISymbol symbol)
    {
        if (symbol.Locations.FirstOrDefault(location => location.IsInSource) is { } location)
        {
            Origins.Add(element, "", 0, location);
        }
    }

    public void Copied(object from, object to) => Origins.Copy(from, to);

    public void Included(RunbookModel model) => IncludedRunbooks.Add(model);

    public void Lost(Type? kind) => Gaps.Add(kind);

    public void Problem(SyntaxNodeOrToken at, string message, ReadingMistake mistake)
    {
        if (_reported.Add((at.SyntaxTree, at.Span)) && at.GetLocation() is { } location)
        {
            _problems.Add(new ReadingProblem(location, message, mistake));
        }
    }
}
