namespace RunbookDsl.Tool.Models;

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

/// <summary>What a user may name to mean a runbook: an assembly, a project, a folder with a project, or a file saved with <c>runbook show --json</c>.</summary>
internal static class RunbookSource
{
    /// <summary>The one runbook that is meant.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">Its id, name or class; null when there is only one.</param>
    /// <param name="option">How it is chosen on the command line.</param>
    public static StoredRunbook Load(string path, string? name, string option)
    {
        var runbooks = LoadAll(path);
        var known = string.Join(", ", runbooks.Select(runbook => $"{runbook.Model.Id} ({runbook.Type})"));
        if (runbooks.Count == 0)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: there is no runbook in it", "A runbook is a partial class marked [Runbook] in a project that references the RunbookDsl package; check that this is the assembly of that project, built with this version or a newer one.");
        }

        if (name is not null)
        {
            return runbooks.FirstOrDefault(runbook => runbook.IsCalled(name))
                ?? throw new ToolException(ExitCode.Runbook, $"{path}: there is no runbook '{name}' in it", $"It has: {known}.");
        }

        return runbooks.Count == 1 ? runbooks[0] : throw new ToolException(ExitCode.Runbook, $"{path}: it has {runbooks.Count} runbooks", $"Choose one {option}: {known}.");
    }

    static IReadOnlyList<StoredRunbook> LoadAll(string path)
    {
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
        {
            return [Saved(path)];
        }

        return AssemblyModels.Read(ProjectOutput.ProjectAt(path) is { } project ? ProjectOutput.AssemblyOf(project) : path);
    }

    static StoredRunbook Saved(string path)
    {
        try
        {
            var model = ModelReader.Read<RunbookModel>(File.ReadAllText(path));
            return new StoredRunbook(string.Join('.', model.Class.Containing.Select(outer => outer.Name).Prepend(model.Class.Namespace).Append(model.Class.Name).Where(part => part.Length > 0)), model);
        }
        catch (FormatException problem)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: this is no saved runbook: {problem.Message}", "Save one with: runbook show <assembly> --json > old.json");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: cannot be opened: {problem.Message}", "Check that it may be read.");
        }
    }
}
