using System.Reflection;
using ArchUnitNET.Loader;

namespace RunbookDsl.Architecture;

/// <summary>The assemblies of the sources, loaded once.</summary>
static class Projects
{
    static readonly Dictionary<string, Assembly> ByName = new[]
    {
        "RunbookDsl", "RunbookDsl.Build", "RunbookDsl.Compiler", "RunbookDsl.CodeFixes", "RunbookDsl.Suggestions", "RunbookDsl.Documents", "RunbookDsl.Engine", "RunbookDsl.Hosting", "RunbookDsl.Dashboard", "runbook",
    }.ToDictionary(name => name, name => System.Reflection.Assembly.Load(name), StringComparer.Ordinal);

    public static ArchUnitNET.Domain.Architecture All { get; } = new ArchLoader()
        .LoadAssemblies([.. ByName.Values, typeof(Projects).Assembly])
        .Build();

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static Assembly Assembly(string name) => ByName[name];

    /// <summary>The projects of ours that a project refers to.</summary>
    public static IEnumerable<string> References(string name) =>
        ByName[name].GetReferencedAssemblies().Select(reference => reference.Name!).Where(ByName.ContainsKey);
}
