using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Reading.Inclusion;
using RunbookDsl.Compiler.Reading.Memory;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads a runbook class into the model, for generator and analyzer alike.</summary>
static class RunbookReader
{
    /// <summary>Reads one runbook class.</summary>
    public static RunbookModel Read(INamedTypeSymbol type, Compilation compilation, IReadingSink sink, CancellationToken cancellation) =>
        Read(type, compilation, sink, new Trail(compilation), cancellation);

    /// <summary>Reads one runbook class, noting the files that it looks at.</summary>
    public static RunbookModel Read(INamedTypeSymbol type, Compilation compilation, IReadingSink sink, Trail trail, CancellationToken cancellation)
    {
        var chain = new InclusionChain();
        using var _ = chain.Open(type);
        return Read(type, compilation, sink, trail, chain, cancellation);
    }

    /// <summary>Reads one runbook class that others may include.</summary>
    public static RunbookModel Read(INamedTypeSymbol type, Compilation compilation, IReadingSink sink, Trail trail, InclusionChain chain, CancellationToken cancellation)
    {
        var runbook = BaseOf(type);
        var metricsType = runbook?.TypeArguments[0];
        var metrics = MetricSetReader.Read(metricsType, sink);
        var session = new Session(compilation, type, metricsType, new KnownMetrics(metrics, metricsType), sink, trail, chain, cancellation);
        trail.TouchType(type);
        trail.TouchType(metricsType);
        // Persons first, so that a rotation does not change their order.
        var declared = DeclaredResponders(type, session).ToList();
        foreach (var (_, responder) in declared.OrderBy(each => each.Responder is RotationValue))
        {
            responder.Resolve(session);
        }

        var settings = DeclaredSettings.Of(type, session).ToList();
        foreach (var (_, setting) in settings)
        {
            session.Use(setting);
        }

        if (runbook is not null)
        {
            ReadDefine(type, session);
        }
        else
        {
            sink.Lost(null);
        }

        var members = declared.Select(each => (each.Member, Named: new DeclaredMember(each.Member.Name, each.Responder.Resolve(session), null)))
            .Concat(settings.Select(each => (each.Member, Named: new DeclaredMember(each.Member.Name, null, session.Use(each.Setting)))))
            .Where(each => each.Member.DeclaredAccessibility != Accessibility.Private)
            .Select(each => each.Named);
        var own = RunbookAssembler.Assemble(session, RunbookShape.Of(type, runbook is not null), members.ToEquatableArray());
        return Includer.Include(own, session.Inclusions.Runbooks, session);
    }

    static INamedTypeSymbol? BaseOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: DslNames.Runbook, TypeArguments.Length: 1, ContainingNamespace: { Name: DslNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } })
            {
                return current;
            }
        }

        return null;
    }

    static void ReadDefine(INamedTypeSymbol type, Session session)
    {
        var define = MethodReader.Declared(type, DslNames.Define).FirstOrDefault(method => method.Parameters.IsEmpty && !method.IsAbstract);
        if (session.SyntaxOf(define) is not MethodDeclarationSyntax syntax || NameReader.PlaceOf(define!, syntax) is not { } place)
        {
            // None is written, though C# asks for one.
            if (define is null && !type.IsAbstract)
            {
                session.Sink.Lost(null);
            }

            // Inherited as a whole from a base in another assembly.
            if (define is not null && RunbookShape.Parts(type).FirstOrDefault() is { } part)
            {
                session.Inclusions.Add(define.ContainingType, part);
            }

            return;
        }

        var frame = new Frame(place);
        if (syntax.ExpressionBody is { } arrow)
        {
            session.Careful(arrow, () => session.Statements.Sentence(arrow.Expression, frame));
        }
        else
        {
            session.Statements.Run(syntax.Body, frame);
        }
    }

    static IEnumerable<(ISymbol Member, ResponderValue Responder)> DeclaredResponders(INamedTypeSymbol type, Session session)
    {
        foreach (var part in RunbookShape.Parts(type))
        {
            foreach (var name in part.Members.SelectMany(ResponderNames))
            {
                if (type.GetMembers(name.ValueText).FirstOrDefault(member => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }) is not { } symbol)
                {
                    continue;
                }

                if (session.Members.Of(symbol, name.Parent!) is ResponderValue responder and (ContactValue or RotationValue { Members.Length: > 0 }))
                {
                    yield return (symbol, responder);
                }
                else
                {
                    session.Sink.Lost(typeof(Contact));
                    session.Sink.Lost(typeof(Rotation));
                }
            }
        }
    }

    static IEnumerable<SyntaxToken> ResponderNames(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when IsResponder(field.Declaration.Type) => field.Declaration.Variables.Select(variable => variable.Identifier),
        PropertyDeclarationSyntax property when IsResponder(property.Type) => [property.Identifier],
        _ => [],
    };

    static bool IsResponder(TypeSyntax type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText is nameof(Contact) or nameof(Rotation),
        QualifiedNameSyntax name => name.Right.Identifier.ValueText is nameof(Contact) or nameof(Rotation),
        _ => false,
    };
}
