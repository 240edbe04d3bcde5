using System.Collections;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.History;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>Adds the parts of one included runbook to another, section by section, by the shape of the model alone, so that a new section takes part as soon as it exists.</summary>
/// <param name="own">The including runbook.</param>
/// <param name="included">The included one.</param>
/// <param name="sink">Told of what had to be made anew.</param>
sealed class PartMerger(RunbookModel own, RunbookModel included, IReadingSink sink)
{
    // What is said of a document itself, or is merged in a way of its own.
    static readonly HashSet<(Type, string)> NotPassedOn =
    [
        .. new[]
        {
            nameof(RunbookModel.Class), nameof(RunbookModel.Id), nameof(RunbookModel.Name), nameof(RunbookModel.HasAbout), nameof(RunbookModel.Version), nameof(RunbookModel.Updated),
            nameof(RunbookModel.Metrics), nameof(RunbookModel.AlertNames), nameof(RunbookModel.Provenance), nameof(RunbookModel.Members),
        }.Select(name => (typeof(RunbookModel), name)),
        (typeof(SystemOverview), "Purpose"),
        (typeof(RevisionHistory), nameof(RevisionHistory.Changes)),
    ];

    readonly List<PartSource> _sources = [];
    readonly List<(string Kind, string Name, string Other)> _disputed = [];

    /// <summary>Parts that two included runbooks say differently, so that it is not clear which one is meant: kind, name, and the runbook that said it first.</summary>
    public IReadOnlyList<(string Kind, string Name, string Other)> Disputed => _disputed;

    /// <summary>The including runbook with the included parts after its own.</summary>
    public RunbookModel Merge()
    {
        var merged = (RunbookModel)Record(own, included);
        merged = merged with { Provenance = [.. own.Provenance, .. _sources] };
        sink.Copied(own, merged);
        return merged;
    }

    object Record(object mine, object other)
    {
        var shape = ModelShape.Of(mine.GetType());
        var before = shape.Properties.Select(property => property.Of(mine)).ToList();
        var after = shape.Properties.Select((property, i) => Property(shape.Type, property, before[i], property.Of(other))).ToList();
        if (after.Zip(before, ReferenceEquals).All(same => same))
        {
            return mine;
        }

        var made = shape.Make(after);
        sink.Copied(mine, made);
        return made;
    }

    object? Property(Type owner, ModelProperty property, object? mine, object? other)
    {
        if (NotPassedOn.Contains((owner, property.Name)) || other is null)
        {
            return mine;
        }

        if (ModelShape.ElementOf(property.Type) is { } element)
        {
            return List(element, mine!, [.. ((IEnumerable)other).Cast<object>()]);
        }

        // A section is there from the start, and is filled part by part; anything else is said as a whole.
        if (mine is not null && property.Default is not null && ModelShape.IsRecord(property.Type))
        {
            return Record(mine, other);
        }

        return Equals(mine, property.Default) && !Equals(other, property.Default) ? other : mine;
    }

    object List(Type element, object mine, IReadOnlyList<object> others)
    {
        var parts = ((IEnumerable)mine).Cast<object>().ToList();
        var byName = new Dictionary<(Type, string), object>(new SameName());
        foreach (var part in parts)
        {
            byName[(part.GetType(), PartName.Of(part))] = part;
        }

        var count = parts.Count;
        foreach (var part in others)
        {
            var (type, name) = (part.GetType(), PartName.Of(part));
            if (!byName.TryGetValue((type, name), out var known))
            {
                byName.Add((type, name), part);
                parts.Add(part);
                Note(type.Name, name, part);
            }
            else if (Provenance.Of(own, known) is { } first)
            {
                if (!known.Equals(part) && first != From(part))
                {
                    _disputed.Add((type.Name, name, first));
                }
            }
            else if (known.Equals(part) && ModelWriter.IsShared(type))
            {
                // A contact of the other runbook that this one names is still the other's.
                Note(type.Name, name, part);
            }
        }

        return parts.Count == count ? mine : ModelRewriter.List(element, parts);
    }

    void Note(string kind, string name, object part) => _sources.Add(new PartSource(kind, name, From(part)));

    string From(object part) => Provenance.Of(included, part) ?? included.Name;

    sealed class SameName : IEqualityComparer<(Type, string)>
    {
        public bool Equals((Type, string) x, (Type, string) y) => x.Item1 == y.Item1 && PartName.Comparer.Equals(x.Item2, y.Item2);

        public int GetHashCode((Type, string) obj) => PartName.Comparer.GetHashCode(obj.Item2);
    }
}
