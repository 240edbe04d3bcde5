using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Compiler.Reading.Memory;

/// <summary>The files that a reading looked at. As long as none of them changes, and nothing elsewhere declares a name that they use, reading again gives the same.</summary>
sealed class Trail(Compilation compilation)
{
    readonly HashSet<SyntaxTree> _trees = [];
    readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);

    /// <summary>The files.</summary>
    public IReadOnlyCollection<SyntaxTree> Trees => _trees;

    /// <summary>Notes the files that declare a symbol.</summary>
    public void Touch(ISymbol? symbol)
    {
        if (symbol is null || !_symbols.Add(symbol))
        {
            return;
        }

        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            _trees.Add(reference.SyntaxTree);
        }

        if (symbol is IFieldSymbol { IsConst: true })
        {
            foreach (var reference in symbol.DeclaringSyntaxReferences)
            {
                TouchConstants(reference.GetSyntax());
            }
        }
    }

    /// <summary>Notes the files of a type, of its bases and of the constants in its attributes.</summary>
    public void TouchType(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            Touch(type);
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                foreach (var attribute in Attributes(reference.GetSyntax()))
                {
                    TouchConstants(attribute);
                }
            }
        }
    }

    // Those of the type and its members are all that is read; a search for others would walk through everything that is generated.
    static IEnumerable<AttributeArgumentListSyntax> Attributes(SyntaxNode type) =>
        type is MemberDeclarationSyntax declaration
            ? declaration.AttributeLists.Concat((declaration as TypeDeclarationSyntax)?.Members.SelectMany(member => member.AttributeLists) ?? [])
                .SelectMany(list => list.Attributes)
                .Select(attribute => attribute.ArgumentList)
                .OfType<AttributeArgumentListSyntax>()
            : [];

    // The C# compiler computes constants itself, so that what they are made of is not seen by the reader.
    void TouchConstants(SyntaxNode expression)
    {
        SemanticModel? model = null;
        // What 'nameof' gives is the name as it stands, whatever it means.
        foreach (var name in expression.DescendantNodes(node => node is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }).OfType<IdentifierNameSyntax>())
        {
#pragma warning disable RS1030 // The constant may stand in any file.
            model ??= compilation.GetSemanticModel(expression.SyntaxTree);
#pragma warning restore RS1030
            var info = model.GetSymbolInfo(name);
            Touch(info.Symbol);
        }
    }
}
