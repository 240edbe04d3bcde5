using System.Reflection;
using RunbookDsl.Definition;

namespace RunbookDsl.Tool.Loading;

/// <summary>An assembly and the compiled runbooks in it.</summary>
internal static class RunbookAssembly
{
    static readonly MethodInfo DescribeMethod = typeof(RunbookAssembly).GetMethod(nameof(Describe), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Loads the one runbook that is meant.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="name">Its id or class; null when the assembly has only one.</param>
    public static LoadedRunbook Load(string path, string? name)
    {
        AssemblyInspection.Check(path);
        var runbooks = LoadAll(Path.GetFullPath(path));
        var known = string.Join(", ", runbooks.Select(runbook => $"{runbook.Definition.Id} ({runbook.Type})"));
        if (runbooks.Count == 0)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: there is no compiled runbook in it", "A runbook is a partial class marked [Runbook] in a project that references the RunbookDsl package; check that this is the assembly of that project.");
        }

        if (name is not null)
        {
            return runbooks.FirstOrDefault(runbook => runbook.IsCalled(name))
                ?? throw new ToolException(ExitCode.Runbook, $"{path}: there is no runbook '{name}' in it", $"It has: {known}.");
        }

        return runbooks.Count == 1
            ? runbooks[0]
            : throw new ToolException(ExitCode.Runbook, $"{path}: it has {runbooks.Count} runbooks", $"Choose one with --runbook: {known}.");
    }

    static List<LoadedRunbook> LoadAll(string path)
    {
        try
        {
            return [.. TypesOf(new RunbookLoadContext(path).LoadFromAssemblyPath(path))
                .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(ICompiledRunbook)))
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (LoadedRunbook)DescribeMethod.MakeGenericMethod(type).Invoke(null, [])!)];
        }
        catch (TargetInvocationException problem)
        {
            // The definition is the user's compiled code: whatever it throws is theirs to hear of, in one line.
            var reason = (problem.InnerException as TypeInitializationException)?.InnerException ?? problem.InnerException;
            throw new ToolException(ExitCode.Runbook, $"{path}: the runbook in it cannot be read: {reason?.Message}", "Build it again with the version of RunbookDsl that this tool has.");
        }
        catch (Exception problem) when (problem is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: cannot be loaded: {problem.Message}", "Name the assembly in the project's output folder, where its dependencies lie beside it.");
        }
    }

    static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            // Types that need a missing dependency are no reason to refuse a runbook that does not.
            return some.Types.OfType<Type>();
        }
    }

    static LoadedRunbook Describe<TRunbook>()
        where TRunbook : ICompiledRunbook =>
        new(typeof(TRunbook).FullName!, TRunbook.Definition, TRunbook.Evaluator);
}
