using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Versioning;

namespace RunbookDsl.Tool.Loading;

/// <summary>Looks into a file before any of it is loaded, so that the usual mix-ups get a plain answer.</summary>
internal static class AssemblyInspection
{
    public static void Check(string path)
    {
        if (!File.Exists(path))
        {
            var advice = Directory.Exists(path) ? "It is a folder: name the .dll in it." : "Build the project and name the .dll under bin/, such as bin/Debug/net10.0/Shop.dll.";
            throw new ToolException(ExitCode.Runbook, $"{path}: there is no such file", advice);
        }

        try
        {
            using var file = File.OpenRead(path);
            using var image = new PEReader(file);
            if (!image.HasMetadata || !image.GetMetadataReader().IsAssembly)
            {
                throw NotAnAssembly(path);
            }

            CheckTarget(path, image.GetMetadataReader());
        }
        catch (BadImageFormatException)
        {
            throw NotAnAssembly(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: cannot be opened: {problem.Message}", "Check that it may be read.");
        }
    }

    static ToolException NotAnAssembly(string path) =>
        new(ExitCode.Runbook, $"{path}: this is not a .NET assembly", "Name the .dll that the build writes, not the project, the source or the native launcher beside it.");

    static void CheckTarget(string path, MetadataReader metadata)
    {
        var target = Target(metadata);
        if (target is null)
        {
            return;
        }

        var framework = new FrameworkName(target);
        if (framework.Identifier == ".NETCoreApp" && framework.Version.Major > Environment.Version.Major)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: it is built for .NET {framework.Version}, this tool runs on .NET {Environment.Version}", "Run the tool on that runtime (DOTNET_ROLL_FORWARD=Major dotnet runbook …) or build the runbook for net10.0.");
        }

        if (framework.Identifier == ".NETFramework")
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: it is built for .NET Framework {framework.Version}", "Runbooks are built for net10.0.");
        }
    }

    static string? Target(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name) == nameof(TargetFrameworkAttribute))
            {
                var value = metadata.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                return value.ReadSerializedString();
            }
        }

        return null;
    }
}
