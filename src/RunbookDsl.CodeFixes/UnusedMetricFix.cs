using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB1009: removes a metric that no runbook uses.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusedMetricFix)), Shared]
public sealed class UnusedMetricFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnusedMetric];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // Other code may write it, or read it in its tests.
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is PropertyDeclarationSyntax metric
                && root.RemoveNode(metric, SyntaxRemoveOptions.KeepUnbalancedDirectives) is { } without
                && !await IsNamedAsync(context.Document.Project, metric, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Remove {metric.Identifier.ValueText}", _ => Task.FromResult(context.Document.WithSyntaxRoot(without)), nameof(UnusedMetricFix)),
                    diagnostic);
            }
        }
    }

    static async Task<bool> IsNamedAsync(Project project, PropertyDeclarationSyntax metric, CancellationToken cancellation)
    {
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (root is not null && root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == metric.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }
}
