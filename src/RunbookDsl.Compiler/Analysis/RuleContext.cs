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

    /// <summary>The runbook's document as it is committed; null where the build gives none to compare with.</summary>
    public string? CommittedDocument { get; init; }

    /// <summary>What the author wrote that the model lacks.</summary>
    public Gaps Gaps { get; init; } = new();

    /// <summary>
    /// Whether the model holds everything that the author wrote. A rule that concludes from absence alone ("declared, never used") asks this first:
    /// while a sentence is being typed, what it will say is not known, and one mistake must not light up the rest of the runbook.
    /// </summary>
    public bool IsComplete => Gaps.AreNone;

    /// <summary>
    /// Whether the model holds every part of a kind that the author wrote. A rule that concludes from the absence of such a part asks this first:
    /// that no alert watches a threshold is certain only when every alert could be read.
    /// The kinds are the types of the parts: <see cref="Alert"/>, <see cref="MetricRange"/>, <see cref="Contact"/>, <see cref="Rotation"/>, <c>Setting</c>,
    /// <c>ResponseProcedure</c>, <c>Issue</c> …; <see cref="RunbookModel"/> itself for what <c>About</c> says.
    /// </summary>
    public bool HasAll<TPart>() => Gaps.Spare(typeof(TPart));

    /// <summary>Reports a diagnostic, unless it speaks of a statement or member that has syntax errors: what that will mean, nobody knows yet.</summary>
    /// <param name="descriptor">One of the rule's descriptors.</param>
    /// <param name="location">The exact expression to change.</param>
    /// <param name="arguments">What the message's holes take.</param>
    /// <param name="others">The other places that the message speaks of.</param>
    /// <param name="properties">What a code fix needs to know.</param>
    /// <param name="severity">How grave this case is, where a rule has graver ones and lesser ones; else as the descriptor says.</param>
    public void Report(
        DiagnosticDescriptor descriptor,
        Location location,
        object?[]? arguments = null,
        IEnumerable<Location>? others = null,
        ImmutableDictionary<string, string?>? properties = null,
        DiagnosticSeverity? severity = null)
    {
        var places = others?.ToList() ?? [];
        if (!BrokenSyntax.IsAround(location) && !places.Exists(BrokenSyntax.IsAround))
        {
            report(Diagnostic.Create(descriptor, location, severity ?? descriptor.DefaultSeverity, places, properties, arguments));
        }
    }
}
