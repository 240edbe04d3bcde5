using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using RunbookDsl.Definition;

namespace RunbookDsl.Tool.Loading;

/// <summary>Looks for compiled runbooks without loading anything.</summary>
internal static class RunbookMetadata
{
    /// <summary>Whether a file is a .NET assembly with a compiled runbook in it.</summary>
    public static bool Has(string path) => Module(path) is not null;

    /// <summary>What tells this build of the assembly from all others; null when it has no compiled runbook.</summary>
    public static Guid? Module(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var image = new PEReader(file);
            return image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } metadata && metadata.TypeDefinitions.Any(type => IsRunbook(metadata, metadata.GetTypeDefinition(type)))
                ? metadata.GetGuid(metadata.GetModuleDefinition().Mvid)
                : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    static bool IsRunbook(MetadataReader metadata, TypeDefinition type) => type.GetInterfaceImplementations()
        .Select(handle => metadata.GetInterfaceImplementation(handle).Interface)
        .Any(face => face.Kind == HandleKind.TypeReference && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)face).Name, nameof(ICompiledRunbook)));
}
