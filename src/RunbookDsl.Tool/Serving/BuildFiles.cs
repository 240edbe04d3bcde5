using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Tool.Loading;

namespace RunbookDsl.Tool.Serving;

/// <summary>The files of a build where the build writes them.</summary>
/// <param name="path">The assembly, or a folder of assemblies.</param>
internal sealed class BuildFiles(string path)
{
    const int Deepest = 6;
    static readonly string[] Kinds = [".dll", ".pdb", ".so", ".dylib", ".deps.json"];
    static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, MaxRecursionDepth = Deepest, IgnoreInaccessible = true };

    readonly bool _isFolder = Directory.Exists(path);

    /// <summary>The folder that they lie in.</summary>
    public string Folder => _isFolder ? Path.GetFullPath(path) : Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>The assemblies with runbooks, relative to the folder: the one that was named, or those in the folder and in the folders right below it.</summary>
    public IReadOnlyList<string> Assemblies()
    {
        if (!_isFolder)
        {
            AssemblyInspection.Check(path);
            return [Path.GetFileName(path)];
        }

        var found = new[] { Folder }.Concat(Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
            .Select(file => (File: file, Module: RunbookMetadata.Module(file)))
            .Where(candidate => candidate.Module is not null)
            // A library of runbooks lies beside each project that refers to it.
            .DistinctBy(candidate => candidate.Module)
            .Select(candidate => Path.GetRelativePath(Folder, candidate.File))
            .ToList();
        return found.Count > 0
            ? found
            : throw new ToolException(ExitCode.Runbook, $"{path}: there is no assembly with a compiled runbook in it, nor in the folders right below it", "Name the output folder of the build, such as bin/Release/net10.0, or the .dll in it.");
    }

    /// <summary>Names, sizes and times of the files: cheap to ask again and again, and different when anything may have changed.</summary>
    public string Stamp() => string.Join('\n', Files().Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"));

    /// <summary>What the files hold, as a hash, so that a build that made the same again is no new one.</summary>
    public string Content()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.FullName));
            using var stream = file.OpenRead();
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Copies them, so that the originals can be written anew while the copies run.</summary>
    public void CopyTo(string target)
    {
        foreach (var file in Files())
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Folder, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }

    IEnumerable<FileInfo> Files() => new DirectoryInfo(Folder).EnumerateFiles("*", Everywhere)
        .Where(file => Kinds.Any(kind => file.Name.EndsWith(kind, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(file => file.FullName, StringComparer.Ordinal);
}
