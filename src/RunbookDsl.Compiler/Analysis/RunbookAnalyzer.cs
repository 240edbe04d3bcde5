using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RunbookDsl.Compiler.Reading;
using RunbookDsl.Compiler.Reading.Memory;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Reads each runbook class once and puts it before every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunbookAnalyzer : DiagnosticAnalyzer
{
    readonly ImmutableArray<IRunbookRule> _rules;

    /// <summary>With all rules.</summary>
    public RunbookAnalyzer()
        : this(RunbookRules.All)
    {
    }

    /// <summary>With some rules only.</summary>
    internal RunbookAnalyzer(ImmutableArray<IRunbookRule> rules)
    {
        _rules = rules;
        SupportedDiagnostics = [.. rules.SelectMany(rule => rule.Descriptors).Distinct()];
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(DslNames.RunbookAttribute) is { } attribute)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, attribute), SymbolKind.NamedType);
            }
        });
    }

    void Analyze(SymbolAnalysisContext context, INamedTypeSymbol attribute)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)))
        {
            return;
        }

        var sink = new OriginSink();
        var trail = new Trail(context.Compilation);
        var model = RunbookReader.Read(type, context.Compilation, sink, trail, context.CancellationToken);
        if (trail.Trees.Any(tree => BrokenSyntax.IsIn(tree, context.CancellationToken)))
        {
            sink.Lost(null);
        }

        // What an included runbook breaks by itself is reported where that is built, not again by everyone who includes it.
        var known = new HashSet<(string Id, Location Location, string Message)>();
        foreach (var included in sink.IncludedRunbooks)
        {
            Check(new RuleContext(included, sink.Origins, [], diagnostic => known.Add(Key(diagnostic))) { Gaps = sink.Gaps }, context.CancellationToken);
        }

        Check(new RuleContext(model, sink.Origins, sink.Problems, diagnostic =>
        {
            if (!known.Contains(Key(diagnostic)))
            {
                context.ReportDiagnostic(diagnostic);
            }
        })
        { Gaps = sink.Gaps }, context.CancellationToken);
    }

    void Check(RuleContext rules, CancellationToken cancellation)
    {
        foreach (var rule in _rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(rules);
        }
    }

    static (string Id, Location Location, string Message) Key(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
