using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting;

/// <summary>The runbooks that a host runs; <c>builder.AddRunbooks(r => r.Add&lt;SupportAgentRunbook&gt;())</c>.</summary>
public sealed class RunbooksBuilder
{
    readonly List<HostedRunbook> _runbooks = [];

    internal IReadOnlyList<HostedRunbook> Runbooks => _runbooks;

    /// <summary>Adds a runbook class.</summary>
    /// <typeparam name="TRunbook">A class marked <see cref="RunbookAttribute"/>.</typeparam>
    public RunbooksBuilder Add<TRunbook>()
        where TRunbook : ICompiledRunbook => Add(new HostedRunbook(TRunbook.Definition, TRunbook.Evaluator, TRunbook.Document, typeof(TRunbook)));

    /// <summary>Adds a runbook by its compiled parts, for tools and tests.</summary>
    /// <param name="definition">The runbook as data.</param>
    /// <param name="evaluator">Its conditions, compiled.</param>
    /// <param name="document">The runbook as a Markdown document.</param>
    public RunbooksBuilder Add(RunbookDefinition definition, RunbookEvaluator evaluator, string document)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(document);
        return Add(new HostedRunbook(definition, evaluator, document));
    }

    RunbooksBuilder Add(HostedRunbook runbook)
    {
        if (_runbooks.Any(other => string.Equals(other.Definition.Id, runbook.Definition.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The runbook '{runbook.Definition.Id}' was added already; each runbook is added once.", nameof(runbook));
        }

        _runbooks.Add(runbook);
        return this;
    }
}
