using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading;
using RunbookDsl.Compiler.Reading.Memory;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Puts the runbooks and metrics classes of one compilation before the rules.</summary>
/// <param name="rules">The rules.</param>
/// <param name="runbookAttribute">What marks a runbook.</param>
/// <param name="metricsAttribute">What marks a metrics class.</param>
sealed class CompilationAnalysis(ImmutableArray<IRunbookRule> rules, INamedTypeSymbol runbookAttribute, INamedTypeSymbol metricsAttribute)
{
    readonly ConcurrentBag<Runbook> _runbooks = [];
    readonly SuppressionAudit _suppressions = new(rules);

    /// <summary>Reads a class that is a runbook or holds metrics, and asks the rules about it.</summary>
    public void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Has(type, runbookAttribute))
        {
            AnalyzeRunbook(context, type);
        }
        else if (Has(type, metricsAttribute))
        {
            AnalyzeMetrics(context, type);
        }
    }

    /// <summary>Asks the rules that need all runbooks side by side.</summary>
    public void End(CompilationAnalysisContext context)
    {
        var report = _suppressions.Noting(context.ReportDiagnostic);
        List<RuleContext> contexts = [.. _runbooks.OrderBy(runbook => runbook.Name, StringComparer.Ordinal).Select(runbook => runbook.Context(report))];
        foreach (var rule in rules.OfType<ICompilationRule>())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            rule.Check(contexts);
        }

        // What a rule will say of code that is not finished is not known yet.
        _suppressions.End(_runbooks.All(runbook => runbook.IsComplete), context);
    }

    void AnalyzeRunbook(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var sink = new OriginSink();
        var trail = new Trail(context.Compilation);
        var model = RunbookReader.Read(type, context.Compilation, sink, trail, context.CancellationToken);
        if (trail.Trees.Any(tree => BrokenSyntax.IsIn(tree, context.CancellationToken)))
        {
            sink.Lost(null);
        }

        _suppressions.Look(trail.Trees);
        var report = _suppressions.Noting(context.ReportDiagnostic);
        var runbook = new Runbook(type.ToDisplayString(), model, sink, Committed(context, model));
        _runbooks.Add(runbook);

        // What an included runbook breaks by itself is reported where that is built, not again by everyone who includes it.
        var known = new HashSet<(string Id, Location Location, string Message)>();
        foreach (var included in sink.IncludedRunbooks)
        {
            Check(new RuleContext(included, sink.Origins, [], diagnostic => known.Add(Key(diagnostic))) { Gaps = sink.Gaps }, context.CancellationToken);
        }

        Check(runbook.Context(diagnostic =>
        {
            if (!known.Contains(Key(diagnostic)))
            {
                report(diagnostic);
            }
        }), context.CancellationToken);
    }

    // The build hands over the documents that it does not write itself.
    static string? Committed(SymbolAnalysisContext context, RunbookModel model)
    {
        var file = context.Options.AdditionalFiles.FirstOrDefault(file => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1) == $"{model.Id}.md");
        return file?.GetText(context.CancellationToken)?.ToString();
    }

    void AnalyzeMetrics(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var about = rules.OfType<IMetricSetRule>().ToList();
        if (about.Count == 0)
        {
            return;
        }

        _suppressions.Look(type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree));
        var report = _suppressions.Noting(context.ReportDiagnostic);
        var sink = new OriginSink();
        var model = new RunbookModel
        {
            Class = new RunbookClass("", [], type.Name, "class", IsPartial: true, IsGeneric: false, IsAbstract: true, IsVisible: true, DerivesFromRunbook: true),
            Id = "",
            Name = "",
            Metrics = MetricSetReader.Read(type, sink),
        };
        foreach (var rule in about)
        {
            rule.Check(new RuleContext(model, sink.Origins, [], report));
        }
    }

    void Check(RuleContext context, CancellationToken cancellation)
    {
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (rule is not IMetricSetRule)
            {
                rule.Check(context);
            }
        }
    }

    static bool Has(INamedTypeSymbol type, INamedTypeSymbol attribute) =>
        type.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute));

    static (string Id, Location Location, string Message) Key(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture));

    /// <summary>A runbook that was read.</summary>
    sealed class Runbook(string name, RunbookModel model, OriginSink sink, string? document)
    {
        public string Name { get; } = name;

        public bool IsComplete => sink.Gaps.AreNone;

        public RuleContext Context(Action<Diagnostic> report) => new(model, sink.Origins, sink.Problems, report) { Gaps = sink.Gaps, CommittedDocument = document };
    }
}
