using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Finds what a name means: a local, or else what the semantic model says about that name alone.</summary>
sealed class NameReader(Session session)
{
    readonly Dictionary<(SyntaxTree, int, string), ImmutableArray<ISymbol>> _found = [];
    readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>What a simple name stands for.</summary>
    public Value Read(SimpleNameSyntax name, Frame frame)
    {
        var text = name.Identifier.ValueText;
        if (frame.Find(text) is { } bound)
        {
            return bound.Value;
        }

        var symbols = Find(text, frame.Place);
        return symbols.IsEmpty ? Value.Unknown : session.Members.Of(symbols[0], name);
    }

    /// <summary>The type or namespace that a simple name means before a dot, even where a member has the same name.</summary>
    public Value ReadType(SimpleNameSyntax name, Frame frame)
    {
        var types = Model(frame.Place.Tree).LookupNamespacesAndTypes(frame.Place.Position, name: name.Identifier.ValueText);
        Touch(types);
        return types.IsEmpty ? Value.Unknown : new TypeValue((INamespaceOrTypeSymbol)types[0]);
    }

    /// <summary><c>global::Name</c>, or a name behind an alias.</summary>
    public Value Global(AliasQualifiedNameSyntax name)
    {
        if (!name.Alias.Identifier.IsKind(SyntaxKind.GlobalKeyword))
        {
            return Value.Unknown;
        }

        var members = session.Compilation.GlobalNamespace.GetMembers(name.Name.Identifier.ValueText);
        return members.FirstOrDefault() is { } member ? new TypeValue(member) : Value.Unknown;
    }

    /// <summary>The type that is written somewhere.</summary>
    public ITypeSymbol? TypeOf(TypeSyntax type)
    {
        if (type.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            return null;
        }

        var symbol = Model(type.SyntaxTree).GetSpeculativeTypeInfo(PositionIn(declaration), type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        session.Trail.Touch(symbol);
        return symbol;
    }

    /// <summary>The members, types and namespaces that a name can mean at a place.</summary>
    public ImmutableArray<ISymbol> Find(string name, Place place)
    {
        var key = (place.Tree, place.Position, name);
        if (!_found.TryGetValue(key, out var symbols))
        {
            _found[key] = symbols = MemberReader.Named(place.Type, name) is { IsEmpty: false } members ? members : Seen(name, place);
            Touch(symbols);
        }

        return symbols;
    }

    /// <summary>The methods, extension methods included, that a name can mean after a dot.</summary>
    public IEnumerable<IMethodSymbol> FindMethods(string name, ITypeSymbol receiver, Place place)
    {
        var symbols = Model(place.Tree).LookupSymbols(place.Position, receiver, name, includeReducedExtensionMethods: true);
        Touch(symbols);
        return symbols.OfType<IMethodSymbol>();
    }

    // Asked to bind the name, the semantic model looks for it alone; asked to look it up, it goes through all of every namespace that is used.
    ImmutableArray<ISymbol> Seen(string name, Place place)
    {
        var info = Model(place.Tree).GetSpeculativeSymbolInfo(place.Position, SyntaxFactory.IdentifierName(name), SpeculativeBindingOption.BindAsExpression);
        return info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
    }

    void Touch(ImmutableArray<ISymbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            // A namespace is declared nearly everywhere, and what stands in it is found by its own name.
            if (symbol is not INamespaceSymbol)
            {
                session.Trail.Touch(symbol);
            }
        }
    }

    /// <summary>The place of code that belongs to a symbol.</summary>
    public static Place? PlaceOf(ISymbol symbol, SyntaxNode syntax)
    {
        if (symbol.ContainingType is not { } type || syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            return null;
        }

        return new Place(declaration.SyntaxTree, PositionIn(declaration), type);
    }

    static int PositionIn(TypeDeclarationSyntax declaration) =>
        declaration.OpenBraceToken.IsMissing || declaration.OpenBraceToken.Span.IsEmpty ? declaration.Identifier.Span.End : declaration.OpenBraceToken.Span.End;

    SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
#pragma warning disable RS1030 // Only names are looked up, and a runbook's names may stand in any file.
            _models[tree] = model = session.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        }

        return model;
    }
}
