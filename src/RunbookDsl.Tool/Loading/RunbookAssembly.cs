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
        var full = Path.GetFullPath(path);
        var runbooks = LoadAll(full, path, new RunbookLoadContext(full));
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

    /// <summary>Loads every runbook of an assembly.</summary>
    /// <param name="file">The full path of the assembly.</param>
    /// <param name="path">What the user calls it.</param>
    /// <param name="context">What it is loaded into.</param>
    public static IReadOnlyList<LoadedRunbook> LoadAll(string file, string path, RunbookLoadContext context)
    {
        try
        {
            return [.. TypesOf(context.LoadFromAssemblyPath(file), file)
                .Where(IsRunbook)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (LoadedRunbook)DescribeMethod.MakeGenericMethod(type).Invoke(null, [])!)];
        }
        catch (TargetInvocationException problem)
        {
            // The definition is the user's compiled code: whatever it throws is theirs to hear of, in one line.
            var reason = (problem.InnerException as TypeInitializationException)?.InnerException ?? problem.InnerException;
            throw new ToolException(ExitCode.Runbook, $"{path}: the runbook in it cannot be read: {reason?.Message}", BuiltVersion.Advice(file));
        }
        catch (ReflectionTypeLoadException problem)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: the runbook in it cannot be loaded: {problem.LoaderExceptions.OfType<Exception>().FirstOrDefault()?.Message}", BuiltVersion.Advice(file));
        }
        catch (Exception problem) when (problem is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: cannot be loaded: {problem.Message}", "Name the assembly in the project's output folder, where its dependencies lie beside it.");
        }
    }

    static bool IsRunbook(Type type) => type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(ICompiledRunbook));

    static IEnumerable<Type> TypesOf(Assembly assembly, string file)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some) when (some.Types.OfType<Type>().Any(IsRunbook) || !RunbookMetadata.Has(file))
        {
            // Types that need a missing dependency are no reason to refuse a runbook that does not.
            return some.Types.OfType<Type>();
        }
    }

    static LoadedRunbook Describe<TRunbook>()
        where TRunbook : ICompiledRunbook =>
        new(typeof(TRunbook), TRunbook.Definition, TRunbook.Evaluator);
}
