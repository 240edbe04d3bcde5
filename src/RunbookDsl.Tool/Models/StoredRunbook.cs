namespace RunbookDsl.Tool.Models;

using RunbookDsl.Compiler.Model;

/// <summary>A runbook as its assembly or a saved file tells it.</summary>
/// <param name="Type">The full name of its class.</param>
/// <param name="Model">The runbook.</param>
internal sealed record StoredRunbook(string Type, RunbookModel Model)
{
    /// <summary>Whether the user means this one: by id, by class or by the class's full name.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Model.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(Model.Name, name, StringComparison.OrdinalIgnoreCase) || Type == name || Type.EndsWith('.' + name, StringComparison.Ordinal);
}
