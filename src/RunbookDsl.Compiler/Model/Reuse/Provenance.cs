namespace RunbookDsl.Compiler.Model.Reuse;

/// <summary>Says where a part of a runbook came from.</summary>
static class Provenance
{
    /// <summary>The runbook that a part came from; null when it is this one's own.</summary>
    public static string? Of(RunbookModel runbook, object part)
    {
        if (runbook.Provenance.Count == 0)
        {
            return null;
        }

        var (kind, name) = (part.GetType().Name, PartName.Of(part));
        return runbook.Provenance.FirstOrDefault(source => source.Kind == kind && PartName.Comparer.Equals(source.Name, name))?.From;
    }

    /// <summary>What stands beside the part in a document: <c> (from Platform Defaults)</c>; nothing when it is the runbook's own.</summary>
    public static string Note(RunbookModel runbook, object part) => Of(runbook, part) is { } from ? $" (from {from})" : "";
}
