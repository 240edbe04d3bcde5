namespace RunbookDsl.Tool.Words;

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

/// <summary>The sections of a runbook in the order of its document.</summary>
internal static class Sections
{
    static readonly string[] Order =
    [
        nameof(RunbookModel.Overview), "Settings", nameof(RunbookModel.Operation), nameof(RunbookModel.Ranges), nameof(RunbookModel.Alerts), nameof(RunbookModel.Incidents),
        nameof(RunbookModel.Troubleshooting), nameof(RunbookModel.Maintenance), nameof(RunbookModel.Contacts), nameof(RunbookModel.Rotations), nameof(RunbookModel.History),
    ];

    /// <summary>The properties that people are told of: first what is said of the runbook itself, then section by section.</summary>
    public static IReadOnlyList<ModelProperty> Of() =>
        [.. ModelShape.Of(typeof(RunbookModel)).Properties.Where(PropertyWords.IsTold).OrderBy(property => Array.IndexOf(Order, property.Name))];

    /// <summary>Whether a property is a section that is filled part by part.</summary>
    public static bool IsSection(ModelProperty property) => property.Default is not null && ModelShape.IsRecord(property.Type);
}
