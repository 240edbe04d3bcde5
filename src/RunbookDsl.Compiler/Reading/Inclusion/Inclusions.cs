using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>The runbooks that one runbook includes, read as they are named: from their source in this project, from the data of their assembly otherwise.</summary>
sealed class Inclusions(Session session, InclusionChain chain)
{
    readonly List<IncludedRunbook> _runbooks = [];

    /// <summary>Those that could be read, each once, in the order they are named.</summary>
    public IReadOnlyList<IncludedRunbook> Runbooks => _runbooks;

    /// <summary>Includes a runbook.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="at">Where that is said.</param>
    public void Add(INamedTypeSymbol type, SyntaxNode at)
    {
        session.Trail.TouchType(type);
        var model = IsHere(type) ? FromSource(type, at) : FromAssembly(type, at);
        if (model is not null && !_runbooks.Exists(known => ReferenceEquals(known.Model, model)))
        {
            _runbooks.Add(new IncludedRunbook(model, at));
        }
    }

    /// <summary>What a member of a runbook class in another assembly stands for; null when that is not known.</summary>
    public DeclaredMember? MemberOf(ISymbol member)
    {
        if (member.ContainingType is not { } type || IsHere(type))
        {
            return null;
        }

        try
        {
            return ReferencedRunbooks.Read(type.OriginalDefinition).Members.FirstOrDefault(known => known.Name == member.Name);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    bool IsHere(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, session.Compilation.Assembly);

    RunbookModel? FromSource(INamedTypeSymbol type, SyntaxNode at)
    {
        if (!type.GetAttributes().Any(data => data.AttributeClass?.ToDisplayString() == DslNames.RunbookAttribute))
        {
            session.Sink.Lost(null);
            session.Problem(at, $"'{type.Name}' is not marked [Runbook], so it has no parts to include");
            return null;
        }

        var model = chain.Read(type, () => RunbookReader.Read(type, session.Compilation, new IncludedSink(session.Sink), session.Trail, chain, session.Cancellation));
        if (chain.CircleThrough(session.Runbook, type) is { } circle)
        {
            session.Problem(at, $"'{session.Runbook.Name}' includes itself ({circle}); take what both need into a runbook that includes neither", ReadingMistake.InclusionCycle);
        }

        return model;
    }

    RunbookModel? FromAssembly(INamedTypeSymbol type, SyntaxNode at)
    {
        try
        {
            return chain.Read(type, () =>
            {
                var model = ReferencedRunbooks.Read(type);
                if (session.Sink.KeepsPlaces)
                {
                    // It has no source here: all of it stands where it is included.
                    ModelWalk.Visit(model, element => session.Sink.Element(element, "", 0, at));
                }

                return model;
            });
        }
        catch (FormatException problem)
        {
            session.Sink.Lost(null);
            session.Problem(at, $"'{type.Name}' cannot be included: {problem.Message.TrimEnd('.')}");
            return null;
        }
    }
}
