namespace RunbookDsl.Tool.Models;

using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using RunbookDsl.Build.Documents;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Tool.Loading;

/// <summary>Reads the models out of an assembly's metadata, so that none of its code is loaded.</summary>
internal static class AssemblyModels
{
    const string AttributeName = "RunbookModelAttribute";

    /// <summary>The runbooks of an assembly, by the names of their classes.</summary>
    public static IReadOnlyList<StoredRunbook> Read(string path)
    {
        AssemblyInspection.Check(path);
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return [.. metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(attribute => AttributeType.Is(metadata, attribute.Constructor, AttributeName))
            .Select(attribute => Decode(path, metadata.GetBlobReader(attribute.Value)))
            .OrderBy(runbook => runbook.Type, StringComparer.Ordinal)];
    }

    // The blob holds the constructor's three arguments: a type and a text each as a length and UTF-8, the number between them as it is.
    static StoredRunbook Decode(string path, BlobReader blob)
    {
        blob.ReadUInt16();
        var type = (blob.ReadSerializedString() ?? "").Split(',')[0].Replace('+', '.');
        var format = blob.ReadInt32();
        if (format > ModelFile.Format)
        {
            throw new ToolException(ExitCode.Runbook, string.Create(CultureInfo.InvariantCulture, $"{path}: {type} was built by a newer RunbookDsl (model format {format}, this tool reads up to {ModelFile.Format})"), "Update the tool: dotnet tool update RunbookDsl.Tool.");
        }

        try
        {
            return new StoredRunbook(type, ModelReader.Read<RunbookModel>(blob.ReadSerializedString() ?? ""));
        }
        catch (FormatException problem)
        {
            throw new ToolException(ExitCode.Runbook, $"{path}: the model of {type} cannot be read: {problem.Message}", "Build it again with the version of RunbookDsl that this tool has.");
        }
    }
}
