using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Compiler.Reading.Memory;

/// <summary>The names in a file: those it uses, and those it declares for others.</summary>
sealed class TreeNames
{
    static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Known = new();

    readonly Lazy<HashSet<string>> _used;
    readonly Lazy<HashSet<string>> _declared;
    readonly Lazy<HashSet<string>> _namespaces;

    TreeNames(SyntaxTree tree)
    {
        _used = new(() => UsedIn(tree.GetRoot()));
        _declared = new(() => DeclaredIn(tree.GetRoot()));
        _namespaces = new(() => NamespacesIn(tree.GetRoot()));
    }

    /// <summary>Every identifier anywhere in it.</summary>
    public HashSet<string> Used => _used.Value;

    /// <summary>The types and members that it declares; an attribute's class also under its short name.</summary>
    public HashSet<string> Declared => _declared.Value;

    /// <summary>The names of the namespaces that it adds to.</summary>
    public HashSet<string> Namespaces => _namespaces.Value;

    /// <summary>The names of a file, found once.</summary>
    public static TreeNames Of(SyntaxTree tree) => Known.GetValue(tree, static tree => new TreeNames(tree));

    /// <summary>Whether a file says anything that changes what names mean in other files.</summary>
    public static bool ReachesEverywhere(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax unit
        && (unit.Usings.Any(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) || unit.Externs.Count > 0);

    static HashSet<string> UsedIn(SyntaxNode root) =>
        [.. root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];

    static HashSet<string> DeclaredIn(SyntaxNode root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax or BaseFieldDeclarationSyntax or VariableDeclarationSyntax))
        {
            switch (node)
            {
                case BaseTypeDeclarationSyntax type:
                    Add(names, type.Identifier.ValueText);
                    if (type is RecordDeclarationSyntax { ParameterList: { } parameters })
                    {
                        names.UnionWith(parameters.Parameters.Select(parameter => parameter.Identifier.ValueText));
                    }

                    break;
                case DelegateDeclarationSyntax type:
                    Add(names, type.Identifier.ValueText);
                    break;
                case VariableDeclaratorSyntax field:
                    names.Add(field.Identifier.ValueText);
                    break;
                case PropertyDeclarationSyntax property:
                    names.Add(property.Identifier.ValueText);
                    break;
                case MethodDeclarationSyntax method:
                    names.Add(method.Identifier.ValueText);
                    break;
                case EventDeclarationSyntax @event:
                    names.Add(@event.Identifier.ValueText);
                    break;
                case EnumMemberDeclarationSyntax member:
                    names.Add(member.Identifier.ValueText);
                    break;
            }
        }

        return names;
    }

    static HashSet<string> NamespacesIn(SyntaxNode root) =>
    [
        .. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseNamespaceDeclarationSyntax>()
            .SelectMany(space => space.Name.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText),
    ];

    static void Add(HashSet<string> names, string name)
    {
        const string Attribute = nameof(Attribute);
        names.Add(name);
        if (name.EndsWith(Attribute, StringComparison.Ordinal))
        {
            names.Add(name.Substring(0, name.Length - Attribute.Length));
        }
    }
}
