using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Puts what the author suppresses before the rules about suppressions, once all that the other rules report is known.</summary>
/// <param name="rules">All rules.</param>
sealed class SuppressionAudit(ImmutableArray<IRunbookRule> rules)
{
    readonly ConcurrentDictionary<SyntaxTree, bool> _trees = [];
    readonly ConcurrentBag<Diagnostic> _reported = [];

    /// <summary>Hands on what is reported, and notes it.</summary>
    public Action<Diagnostic> Noting(Action<Diagnostic> report) => diagnostic =>
    {
        _reported.Add(diagnostic);
        report(diagnostic);
    };

    /// <summary>Suppressions are looked for in these files, which hold what was read.</summary>
    public void Look(IEnumerable<SyntaxTree> trees)
    {
        foreach (var tree in trees)
        {
            _trees.TryAdd(tree, true);
        }
    }

    /// <summary>Asks the rules.</summary>
    /// <param name="areComplete">Whether everything that was looked at could be read.</param>
    /// <param name="context">Takes what they report.</param>
    public void End(bool areComplete, CompilationAnalysisContext context)
    {
        foreach (var rule in rules.OfType<ISuppressionRule>())
        {
            Check(rule, areComplete, context);
        }
    }

    void Check(ISuppressionRule rule, bool areComplete, CompilationAnalysisContext context)
    {
        var looked = rules.SelectMany(other => other.Descriptors).Select(descriptor => descriptor.Id).ToImmutableHashSet(StringComparer.Ordinal);
        // What is generated suppresses as its generator sees fit.
        foreach (var tree in _trees.Keys.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            // Whoever suppresses the rule itself has decided.
            foreach (var (suppression, reach) in Suppressions.In(tree, context.CancellationToken).Where(found => !rule.Descriptors.Any(descriptor => descriptor.Id == found.Suppression.Id)))
            {
                var hides = _reported.Any(diagnostic => diagnostic.Id == suppression.Id && diagnostic.Location.SourceTree == tree && reach.Contains(diagnostic.Location.SourceSpan.Start));
                rule.Check(suppression with { HidesSomething = hides ? true : areComplete && looked.Contains(suppression.Id) ? false : null }, context.ReportDiagnostic);
            }
        }
    }
}
