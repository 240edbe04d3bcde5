using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;

namespace RunbookDsl.Dashboard.Assets;

/// <summary>The files that pages need. They are embedded in the assembly, since a host's output folder serves no static files outside development.</summary>
internal sealed class AssetLibrary
{
    const string Prefix = "asset:";
    readonly Dictionary<string, Asset> _assets;

    AssetLibrary(Assembly assembly)
    {
        var types = new FileExtensionContentTypeProvider();
        _assets = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name, types))
            .ToDictionary(asset => asset.Name, StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in _assets.Values.OrderBy(asset => asset.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(asset.Name));
            hash.AppendData(asset.Bytes);
        }

        Version = Convert.ToHexStringLower(hash.GetCurrentHash().AsSpan(0, 8));
    }

    /// <summary>The files of this assembly.</summary>
    public static AssetLibrary Default { get; } = new(typeof(AssetLibrary).Assembly);

    /// <summary>A hash of all content; part of every address.</summary>
    public string Version { get; }

    /// <summary>A file by its name; null when there is none.</summary>
    public Asset? Find(string name) => _assets.GetValueOrDefault(name);

    static Asset Read(Assembly assembly, string resource, FileExtensionContentTypeProvider types)
    {
        // MSBuild writes folders with the separator of the machine that built.
        var name = resource[Prefix.Length..].Replace('\\', '/');
        using var content = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        types.TryGetContentType(name, out var type);
        type ??= "application/octet-stream";
        return new Asset(name, type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type, bytes, packed.ToArray());
    }
}
