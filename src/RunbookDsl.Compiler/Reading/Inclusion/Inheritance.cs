using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>Tells a runbook's own parts from those that its base classes write, which it overrides by saying the same name itself.</summary>
sealed class Inheritance(INamedTypeSymbol runbook)
{
    readonly List<PartSource> _sources = [];

    /// <summary>The parts that are kept as a base class says them.</summary>
    public IReadOnlyList<PartSource> Sources => _sources;

    /// <summary>What remains of some parts of one kind when those of base classes give way.</summary>
    /// <param name="parts">The parts, in the author's order.</param>
    /// <param name="kind">What they are: <c>Alert</c>.</param>
    /// <param name="name">By what each is known; null when that cannot be read.</param>
    /// <param name="writtenIn">The class that each is written in.</param>
    public IReadOnlyList<T> Keep<T>(IEnumerable<T> parts, string kind, Func<T, string?> name, Func<T, INamedTypeSymbol?> writtenIn)
    {
        var steps = parts.Select(part => (Part: part, Steps: StepsTo(writtenIn(part)))).ToList();
        if (steps.TrueForAll(each => each.Steps == 0))
        {
            return steps.ConvertAll(each => each.Part);
        }

        var known = steps.ConvertAll(each => (each.Part, Name: name(each.Part), each.Steps));
        var kept = known.Where(each => each.Name is null || !known.Exists(other => other.Steps < each.Steps && PartName.Comparer.Equals(other.Name, each.Name))).ToList();
        foreach (var (part, called, far) in kept)
        {
            if (far > 0 && called is not null)
            {
                _sources.Add(new PartSource(kind, called, Naming.Sentence(Naming.WithoutSuffix(writtenIn(part)!.Name, "Runbook"))));
            }
        }

        return kept.ConvertAll(each => each.Part);
    }

    /// <summary>How far up among the base classes a class is; zero for the runbook itself and for classes that are none of its bases.</summary>
    int StepsTo(INamedTypeSymbol? type)
    {
        var steps = 0;
        for (var current = runbook; type is not null && current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
            {
                return steps;
            }

            steps++;
        }

        return 0;
    }
}
