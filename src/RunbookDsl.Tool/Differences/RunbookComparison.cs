namespace RunbookDsl.Tool.Differences;

using System.Collections;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Tool.Words;

/// <summary>Tells two versions of a runbook apart, section by section in the order of the document.</summary>
internal static class RunbookComparison
{
    /// <summary>What changed from one version to the other.</summary>
    public static IReadOnlyList<Change> Of(RunbookModel before, RunbookModel after)
    {
        var known = SamePeople(before, after);
        var changes = new List<Change>();
        var about = new List<string>();
        foreach (var property in Sections.Of())
        {
            // People are compared where they are declared; wherever else they are named, it is the same person.
            var source = property.Name is nameof(RunbookModel.Contacts) or nameof(RunbookModel.Rotations) ? before : known;
            if (ModelShape.ElementOf(property.Type) is not null)
            {
                Parts(Naming.Phrase(property.Name), property, source, after, changes);
            }
            else if (Sections.IsSection(property))
            {
                Section(Naming.Phrase(property.Name), property.Of(source)!, property.Of(after)!, changes);
            }
            else
            {
                PartDifferences.Add(about, property, property.Of(source), property.Of(after));
            }
        }

        return about.Count == 0 ? changes : [new Change(ChangeKind.Changed, "information", "runbook", after.Name, about), .. changes];
    }

    static void Section(string section, object before, object after, List<Change> changes)
    {
        foreach (var property in ModelShape.Of(after.GetType()).Properties)
        {
            if (ModelShape.ElementOf(property.Type) is { } element && ModelShape.IsRecord(element))
            {
                Parts(section, property, before, after, changes);
                continue;
            }

            var details = new List<string>();
            PartDifferences.Add(details, property, property.Of(before), property.Of(after));
            if (details.Count > 0)
            {
                changes.Add(new Change(ChangeKind.Changed, section, Naming.Phrase(property.Name), Naming.Capital(section), details));
            }
        }
    }

    static void Parts(string section, ModelProperty property, object before, object after, List<Change> changes)
    {
        var old = ((IEnumerable)property.Of(before)!).Cast<object>().ToList();
        var now = ((IEnumerable)property.Of(after)!).Cast<object>().ToList();
        foreach (var part in now)
        {
            if (old.Find(each => PartName.AreSame(each, part)) is not { } previous)
            {
                changes.Add(new Change(ChangeKind.Added, section, Kind(part), Title(part), []));
            }
            else if (!previous.Equals(part))
            {
                var details = PartDifferences.Of(previous, part);
                changes.Add(new Change(ChangeKind.Changed, section, Kind(part), Title(part), details.Count > 0 ? details : ["differs in a detail that has no words"]));
            }
        }

        foreach (var part in old.Where(part => !now.Exists(each => PartName.AreSame(each, part))))
        {
            changes.Add(new Change(ChangeKind.Removed, section, Kind(part), Title(part), []));
        }
    }

    // A changed contact is one change, not one of every alert that pages them.
    static RunbookModel SamePeople(RunbookModel before, RunbookModel after)
    {
        var same = new Dictionary<object, object>(ByIdentity.Instance);
        void Match<T>(IEnumerable<T> old, IEnumerable<T> now, Func<T, T, bool> areSame)
            where T : class
        {
            foreach (var one in old)
            {
                if (now.FirstOrDefault(other => areSame(one, other)) is { } other)
                {
                    same[one] = other;
                }
            }
        }

        Match(before.Contacts, after.Contacts, PartName.AreSame);
        Match(before.Rotations, after.Rotations, PartName.AreSame);
        Match(before.Metrics.Metrics, after.Metrics.Metrics, (one, other) => one.WireName == other.WireName);
        return new ModelRewriter(same, static (_, _) => { }).Rewrite(before);
    }

    static string Kind(object part) => part is MetricRange ? "range" : Naming.Phrase(part.GetType().Name);

    static string Title(object part) => part switch
    {
        SeverityClass severity => SeverityWording.Of(severity.Severity),
        ResponseProcedure procedure => $"{SeverityWording.Of(procedure.Severity)} response procedure",
        ChangeClass change => $"{change.Risk} risk changes",
        MetricRange => PartName.Of(part),
        _ => part.GetType().GetProperty("Name") is null ? ValueWords.Of(part) : PartName.Of(part),
    };
}
