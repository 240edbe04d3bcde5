namespace RunbookDsl.Tool.Show;

using System.Collections;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Tool.Words;
using Spectre.Console;

/// <summary>Draws a runbook as a tree: sections, their parts, and what is said of each.</summary>
internal static class RunbookTree
{
    /// <summary>The tree.</summary>
    public static Tree Of(RunbookModel runbook)
    {
        var tree = new Tree(new Text($"{runbook.Name} ({runbook.Id})", new Style(decoration: Decoration.Bold))) { Guide = TreeGuide.Line };
        foreach (var property in Sections.Of())
        {
            var value = property.Of(runbook);
            if (Sections.IsSection(property))
            {
                var section = new TreeNode(Head(Naming.Phrase(property.Name)));
                foreach (var inner in ModelShape.Of(property.Type).Properties)
                {
                    Add(section, inner, inner.Of(value!), runbook);
                }

                if (section.Nodes.Count > 0)
                {
                    tree.AddNode(section);
                }
            }
            else
            {
                Add(tree, property, value, runbook);
            }
        }

        return tree;
    }

    static void Add(IHasTreeNodes parent, ModelProperty property, object? value, RunbookModel runbook)
    {
        if (value is null)
        {
            return;
        }

        if (value is not IEnumerable items || value is string)
        {
            parent.AddNode(Line($"{PropertyWords.Of(property)}: {ValueWords.Of(value)}"));
            return;
        }

        var parts = items.Cast<object>().ToList();
        if (parts.Count > 0)
        {
            var list = parent.AddNode(Head($"{Naming.Phrase(property.Name)} ({parts.Count})"));
            foreach (var part in parts)
            {
                AddPart(list, part, runbook);
            }
        }
    }

    static void AddPart(TreeNode list, object part, RunbookModel runbook)
    {
        switch (part)
        {
            case Alert alert:
                AddAlert(list.AddNode(Line(alert.Name + Provenance.Note(runbook, alert))), alert);
                break;
            case Contact contact:
                list.AddNode(Line($"{ContactWording.Person(contact)}: {ContactWording.Channels(contact)}{(contact.Availability is { } hours ? $", {Wording.Availability(hours)}" : "")}{Provenance.Note(runbook, contact)}"));
                break;
            case Rotation rotation:
                list.AddNode(Line($"{rotation.Name}: {string.Join(", then ", rotation.Members.Select(ContactWording.Person))}; {ContactWording.HandOver(rotation)}{Provenance.Note(runbook, rotation)}"));
                break;
            default:
                AddAny(list, part, runbook);
                break;
        }
    }

    static void AddAlert(TreeNode node, Alert alert)
    {
        node.AddNode(Line($"when {AlertWording.Trigger(alert)}"));
        node.AddNode(Line($"severity: {alert.Severity ?? Severity.Warning}"));
        foreach (var property in ModelShape.Of(typeof(Alert)).Properties)
        {
            if (property.Name is not (nameof(Alert.Names) or nameof(Alert.Trigger) or nameof(Alert.Severity) or nameof(Alert.For) or nameof(Alert.ForEach) or nameof(Alert.Resolution) or nameof(Alert.StableFor) or nameof(Alert.KeepFiring)))
            {
                Add(node, property, property.Of(alert), new RunbookModel { Class = null!, Id = "", Name = "", Metrics = null! });
            }
        }

        node.AddNode(Line($"resolved: {AlertWording.Resolution(alert)}"));
    }

    static void AddAny(TreeNode list, object part, RunbookModel runbook)
    {
        if (part is string or Escalation || part.GetType().GetProperty("Name") is null && part is not MetricRange)
        {
            list.AddNode(Line(ValueWords.Of(part)));
            return;
        }

        var node = list.AddNode(Line(PartName.Of(part) + Provenance.Note(runbook, part)));
        foreach (var property in ModelShape.Of(part.GetType()).Properties.Where(property => property.Name is not ("Name" or nameof(MetricRange.Reading))))
        {
            Add(node, property, property.Of(part), runbook);
        }
    }

    static Text Head(string text) => new(text, new Style(Color.Blue));

    static Text Line(string text) => new(text);
}
