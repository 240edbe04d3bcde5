using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RunbookDsl.Build.Documents;

/// <summary>Reads the documents out of an assembly's metadata, so that none of its code runs during the build.</summary>
internal static class AssemblyDocuments
{
    const string AttributeName = "RunbookDocumentAttribute";

    /// <summary>The documents, ordered by file name.</summary>
    public static IReadOnlyList<RunbookDocument> Read(string assembly)
    {
        try
        {
            using FileStream stream = System.IO.File.OpenRead(assembly);
            using var image = new PEReader(stream);
            MetadataReader metadata = image.GetMetadataReader();
            var documents = new List<RunbookDocument>();
            foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
            {
                CustomAttribute attribute = metadata.GetCustomAttribute(handle);
                if (AttributeType.Is(metadata, attribute.Constructor, AttributeName))
                {
                    documents.Add(Decode(metadata.GetBlobReader(attribute.Value)));
                }
            }

            documents.Sort((left, right) => string.CompareOrdinal(left.File, right.File));
            return documents;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or BadImageFormatException or InvalidOperationException)
        {
            throw new DocumentException(DocumentException.Unreadable, $"The runbook documents cannot be read out of '{assembly}': {problem.Message} Build again; if it stays so, run dotnet clean first.");
        }
    }

    // The blob holds the constructor's three arguments, each as a length and UTF-8: a type is stored by its name.
    static RunbookDocument Decode(BlobReader blob)
    {
        const ushort prolog = 1;
        if (blob.ReadUInt16() != prolog)
        {
            throw new InvalidDataException("A document attribute does not begin as attributes do.");
        }

        string runbook = blob.ReadSerializedString() ?? "";
        string file = blob.ReadSerializedString() ?? "";
        string text = blob.ReadSerializedString() ?? "";
        int end = runbook.IndexOf(',');
        return new RunbookDocument(end < 0 ? runbook : runbook.Substring(0, end), file, text);
    }
}
