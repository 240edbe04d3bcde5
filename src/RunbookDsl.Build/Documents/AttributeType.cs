using System.Reflection.Metadata;

namespace RunbookDsl.Build.Documents;

/// <summary>Tells what attribute of the definition model a constructor makes, by metadata alone.</summary>
internal static class AttributeType
{
    const string Namespace = "RunbookDsl.Definition";

    /// <summary>Whether it makes the attribute of this name.</summary>
    public static bool Is(MetadataReader metadata, EntityHandle constructor, string name)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, name) && metadata.StringComparer.Equals(type.Namespace, Namespace);
    }
}
