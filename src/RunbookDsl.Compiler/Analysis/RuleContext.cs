using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>One runbook before the rules.</summary>
/// <param name="model">The runbook.</param>
/// <param name="origins">Where its elements stand.</param>
/// <param name="problems">What the reader could not read.</param>
/// <param name="report">Takes the diagnostics.</param>
sealed class RuleContext(RunbookModel model, Origins origins, ImmutableArray<ReadingProblem> problems, Action<Diagnostic> report)
{
    /// <summary>The runbook.</summary>
    public RunbookModel Model { get; } = model;

    /// <summary>Where its elements stand.</summary>
    public Origins Origins { get; } = origins;

    /// <summary>What the reader could not read; RB0002 reports them.</summary>
    public ImmutableArray<ReadingProblem> Problems { get; } = problems;

    /// <summary>Reports a diagnostic.</summary>
    /// <param name="descriptor">One of the rule's descriptors.</param>
    /// <param name="location">The exact expression to change.</param>
    /// <param name="arguments">What the message's holes take.</param>
    /// <param name="others">The other places that the message speaks of.</param>
    /// <param name="properties">What a code fix needs to know.</param>
    public void Report(
        DiagnosticDescriptor descriptor,
        Location location,
        object?[]? arguments = null,
        IEnumerable<Location>? others = null,
        ImmutableDictionary<string, string?>? properties = null) =>
        report(Diagnostic.Create(descriptor, location, others, properties, arguments));
}
