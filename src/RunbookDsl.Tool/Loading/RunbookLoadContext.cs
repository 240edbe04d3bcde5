using System.Reflection;
using System.Runtime.Loader;

namespace RunbookDsl.Tool.Loading;

/// <summary>Loads a user's assembly with its own dependencies, but with the tool's RunbookDsl, so that both mean the same types.</summary>
internal sealed class RunbookLoadContext(string path, bool isCollectible = false) : AssemblyLoadContext("runbook", isCollectible)
{
    static readonly string[] Shared = ["RunbookDsl", "RunbookDsl.Engine"];

    readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Shared.Contains(assemblyName.Name, StringComparer.Ordinal))
        {
            return null;
        }

        return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } found ? LoadUnmanagedDllFromPath(found) : 0;
}
