using System.Reflection;
using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Hosting;

/// <summary>The runbooks that a host runs; <c>builder.AddRunbooks(r => r.Add&lt;SupportAgentRunbook&gt;())</c>.</summary>
public sealed class RunbooksBuilder
{
    static readonly MethodInfo DescribeMethod = typeof(RunbooksBuilder).GetMethod(nameof(Describe), BindingFlags.NonPublic | BindingFlags.Static)!;

    readonly List<HostedRunbook> _runbooks = [];

    internal IReadOnlyList<HostedRunbook> Runbooks => _runbooks;

    /// <summary>The runbook of an id; null when none of that id is hosted.</summary>
    internal RunbookDefinition? Find(string? id) => _runbooks.Find(hosted => hosted.Definition.Id == id)?.Definition;

    /// <summary>Adds a runbook class.</summary>
    /// <typeparam name="TRunbook">A class marked <see cref="RunbookAttribute"/>.</typeparam>
    public RunbooksBuilder Add<TRunbook>()
        where TRunbook : ICompiledRunbook => Add(Describe<TRunbook>());

    /// <summary>Adds a runbook class that was found at run time, such as in an assembly that was loaded.</summary>
    /// <param name="runbook">A class marked <see cref="RunbookAttribute"/>.</param>
    /// <exception cref="ArgumentException">It is no compiled runbook, or its definition cannot be read.</exception>
    public RunbooksBuilder Add(Type runbook)
    {
        ArgumentNullException.ThrowIfNull(runbook);
        if (!runbook.IsAssignableTo(typeof(ICompiledRunbook)) || runbook.IsAbstract || runbook.ContainsGenericParameters)
        {
            throw new ArgumentException($"'{runbook}' is no compiled runbook: a partial class marked [Runbook] in a project that references the RunbookDsl package is one.", nameof(runbook));
        }

        try
        {
            return Add((HostedRunbook)DescribeMethod.MakeGenericMethod(runbook).Invoke(null, [])!);
        }
        catch (TargetInvocationException failure)
        {
            var reason = (failure.InnerException as TypeInitializationException)?.InnerException ?? failure.InnerException;
            throw new ArgumentException($"The runbook '{runbook}' cannot be read: {reason?.Message}", nameof(runbook), failure);
        }
    }

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

    static HostedRunbook Describe<TRunbook>()
        where TRunbook : ICompiledRunbook => new(TRunbook.Definition, TRunbook.Evaluator, TRunbook.Document, typeof(TRunbook));

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
