using System.Reflection;
using System.Runtime.CompilerServices;
using RunbookDsl.Tool.Loading;

namespace RunbookDsl.Tool.Serving;

/// <summary>A build that was copied and loaded: its runbooks, until it is given up for a newer one.</summary>
internal sealed class ServedBuild : IDisposable
{
    readonly string _copy;
    readonly List<RunbookLoadContext> _contexts = [];

    ServedBuild(string copy, string content)
    {
        _copy = copy;
        Content = content;
    }

    /// <summary>What its files held, as a hash.</summary>
    public string Content { get; }

    /// <summary>Its runbooks.</summary>
    public IReadOnlyList<LoadedRunbook> Runbooks { get; private set; } = [];

    /// <summary>Its runbooks in words: <c>checkout 1.0.0, support-agent 2.1.0</c>.</summary>
    public string Names => string.Join(", ", Runbooks.Select(runbook => $"{runbook.Definition.Id} {runbook.Definition.Version}".TrimEnd()));

    /// <summary>Loads what lies there now, or says what is wrong with it.</summary>
    public static ServedBuild Load(BuildFiles files)
    {
        var copy = Directory.CreateTempSubdirectory("runbook-serve-").FullName;
        ServedBuild? build = null;
        try
        {
            var assemblies = files.Assemblies();
            build = new ServedBuild(copy, files.Content());
            files.CopyTo(copy);
            build.Runbooks = [.. assemblies.SelectMany(assembly => build.Load(assembly, Path.Combine(files.Folder, assembly)))];
            var twice = build.Runbooks.GroupBy(runbook => runbook.Definition.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
            return twice is null
                ? build
                : throw new ToolException(ExitCode.Runbook, $"the runbook '{twice.Key}' is there {twice.Count()} times: {string.Join(", ", twice.Select(runbook => $"{runbook.Type} in {runbook.Class.Module.Name}"))}", "Serve only one of them.");
        }
        catch (Exception problem)
        {
            build?.Unload();
            Delete(copy);
            if (problem is IOException or UnauthorizedAccessException)
            {
                throw new ToolException(ExitCode.Runbook, $"{files.Folder}: the build cannot be copied: {problem.Message}", "Wait until the build is done, and see that its files may be read and that there is room for a copy.");
            }

            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Unload();
        Delete(_copy);
    }

    IReadOnlyList<LoadedRunbook> Load(string assembly, string shown)
    {
        var file = Path.Combine(_copy, assembly);
        var context = new RunbookLoadContext(file, isCollectible: true);
        _contexts.Add(context);
        var runbooks = RunbookAssembly.LoadAll(file, shown, context);
        if (runbooks.Count == 0)
        {
            throw new ToolException(ExitCode.Runbook, $"{shown}: there is no compiled runbook in it", "A runbook is a partial class marked [Runbook] in a project that references the RunbookDsl package; check that this is the assembly of that project.");
        }

        foreach (var runbook in runbooks)
        {
            CheckEvaluator(runbook, file, shown);
        }

        return runbooks;
    }

    // What another version lacks would come to light only at the first tick.
    static void CheckEvaluator(LoadedRunbook runbook, string file, string shown)
    {
        try
        {
            foreach (var method in runbook.Evaluator.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(method => !method.IsAbstract && !method.ContainsGenericParameters))
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle);
            }
        }
        catch (Exception problem) when (problem is TypeLoadException or MissingMemberException or FileNotFoundException or FileLoadException or InvalidProgramException)
        {
            throw new ToolException(ExitCode.Runbook, $"{shown}: the conditions of {runbook.Type} cannot be run: {problem.Message}", BuiltVersion.Advice(file));
        }
    }

    void Unload()
    {
        Runbooks = [];
        _contexts.ForEach(context => context.Unload());
        _contexts.Clear();
    }

    static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A copy in the temporary folder harms nobody.
        }
    }
}
