using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RunbookDsl.Tool.Documents;

/// <summary>Tells .NET assemblies from native libraries that lie beside them.</summary>
internal static class ManagedAssembly
{
    /// <summary>Whether the file is a .NET assembly.</summary>
    public static bool Is(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var image = new PEReader(file);
            return image.HasMetadata && image.GetMetadataReader().IsAssembly;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
