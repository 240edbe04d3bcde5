using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB7011: gives the numbers of a setting their unit, and the setting its type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnitFix)), Shared]
public sealed class UnitFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.SettingWithoutUnit];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax number
                || Declaration(number) is not { } declaration
                || IsUsed(root, declaration)
                || Changed(declaration) is not { } places)
            {
                continue;
            }

            foreach (var key in new[] { FixProperties.Replacement, FixProperties.Alternative })
            {
                if (diagnostic.Properties.TryGetValue(key, out var unit) && unit is not null)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create($"Write {number.WithoutTrivia()}.{unit}()", _ => ChangeAsync(context.Document, root, places, unit), unit),
                        diagnostic);
                }
            }
        }
    }

    // A setting alone in its declaration.
    static MemberDeclarationSyntax? Declaration(ExpressionSyntax number) => number.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field => field,
        PropertyDeclarationSyntax property => property,
        _ => null,
    };

    // Where it is compared with numbers, its type cannot change alone.
    static bool IsUsed(SyntaxNode root, MemberDeclarationSyntax declaration)
    {
        var name = declaration is FieldDeclarationSyntax field ? field.Declaration.Variables[0].Identifier.ValueText : ((PropertyDeclarationSyntax)declaration).Identifier.ValueText;
        return root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && !declaration.Span.Contains(use.Span));
    }

    // The numbers and the types; null when a number is written in another way.
    static IReadOnlyList<SyntaxNode>? Changed(MemberDeclarationSyntax declaration)
    {
        var numbers = new List<SyntaxNode>();
        foreach (var call in declaration.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var arguments = Name(call.Expression) switch
            {
                "Setting" => call.ArgumentList.Arguments.Skip(1),
                "Between" => call.ArgumentList.Arguments,
                _ => [],
            };
            numbers.AddRange(arguments.Select(argument => argument.Expression));
        }

        return numbers.Count > 0 && numbers.TrueForAll(number => number.IsKind(SyntaxKind.NumericLiteralExpression))
            ? [.. numbers, .. declaration.DescendantNodes().OfType<GenericNameSyntax>().Where(name => name is { Identifier.ValueText: "Setting", TypeArgumentList.Arguments.Count: 1 }).Select(name => name.TypeArgumentList.Arguments[0])]
            : null;
    }

    static string? Name(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    static Task<Document> ChangeAsync(Document document, SyntaxNode root, IReadOnlyList<SyntaxNode> places, string unit)
    {
        var type = unit switch
        {
            "Usd" or "Eur" => unit,
            "Bytes" or "Kilobytes" or "Megabytes" or "Gigabytes" => "Bytes",
            _ => "TimeSpan",
        };
        var changed = root.ReplaceNodes(places, (old, _) => (old is TypeSyntax
            ? SyntaxFactory.ParseTypeName(type)
            : (SyntaxNode)SyntaxFactory.ParseExpression($"{old.WithoutTrivia()}.{unit}()")).WithTriviaFrom(old));
        return Task.FromResult(document.WithSyntaxRoot(changed));
    }
}
