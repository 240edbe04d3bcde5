using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Analysis;

/// <summary>Something that can be proven wrong about a runbook. Rules hold no state and run concurrently.</summary>
interface IRunbookRule
{
    /// <summary>What it may report.</summary>
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Checks one runbook.</summary>
    void Check(RuleContext context);
}
