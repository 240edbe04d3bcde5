using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>Adds the parts of included runbooks to a runbook: its own first, then each included one's in the order they are named.</summary>
static class Includer
{
    /// <summary>The runbook with everything that it includes.</summary>
    public static RunbookModel Include(RunbookModel own, IReadOnlyList<IncludedRunbook> included, Session session)
    {
        foreach (var runbook in included)
        {
            session.Sink.Included(runbook.Model);
            own = Include(own, runbook, session);
        }

        return own;
    }

    static RunbookModel Include(RunbookModel own, IncludedRunbook other, Session session)
    {
        // Whoever or whatever this runbook declares itself is meant wherever the other one names it.
        var declared = new Dictionary<object, object>(ByIdentity.Instance);
        Replace(own.Contacts, other.Model.Contacts, declared);
        Replace(own.Rotations, other.Model.Rotations, declared);
        Replace(own.Settings, other.Model.Settings, declared);
        var included = Renamed(own, new ModelRewriter(declared, session.Sink.Copied).Rewrite(other.Model), session);
        var merger = new PartMerger(own, included, session.Sink);
        var merged = merger.Merge();
        foreach (var (kind, name, first) in merger.Disputed)
        {
            session.Problem(other.At, $"The {Naming.Phrase(kind)} '{name}' is in '{first}' and differs in '{included.Name}', so it is not clear which one is meant; declare it in this runbook too");
        }

        var metrics = MetricMerger.Merge(own, included, other.At, session);
        var names = included.AlertNames.Where(name => !own.AlertNames.Any(known => PartName.AreSame(known, name)));
        var all = merged with { Metrics = metrics, AlertNames = [.. own.AlertNames, .. names] };
        session.Sink.Copied(merged, all);
        return all;
    }

    static void Replace<T>(EquatableArray<T> own, EquatableArray<T> included, Dictionary<object, object> replacements)
        where T : class, IEquatable<T>
    {
        foreach (var theirs in included)
        {
            if (own.FirstOrDefault(mine => PartName.AreSame(mine, theirs)) is { } mine && !ReferenceEquals(mine, theirs))
            {
                replacements[theirs] = mine;
            }
        }
    }

    // Ids and handles are unique in a runbook, so an included alert gives way where another name gives the same.
    static RunbookModel Renamed(RunbookModel own, RunbookModel included, Session session)
    {
        var ids = new HashSet<string>(own.AlertNames.Select(name => name.Id), StringComparer.Ordinal);
        var handles = new HashSet<string>(own.AlertNames.Select(name => name.Handle), StringComparer.Ordinal);
        var names = new Dictionary<object, object>();
        foreach (var name in included.AlertNames.Where(name => !own.AlertNames.Any(known => PartName.AreSame(known, name))))
        {
            var unique = new AlertName(name.Name, Naming.Unique(name.Id, "-", ids), Naming.Unique(name.Handle, "", handles));
            if (unique != name)
            {
                names[name] = unique;
                session.Sink.Copied(name, unique);
            }
        }

        return new ModelRewriter(names, session.Sink.Copied).Rewrite(included);
    }
}
