using System.Reflection;

namespace RunbookDsl.Compiler.Serialization;

/// <summary>Reads what the C# compiler noted about references that may be null.</summary>
static class Nullability
{
    const byte MayBeNull = 2;

    /// <summary>Whether a property of a reference type may be null.</summary>
    public static bool IsNullable(PropertyInfo property)
    {
        // A flag of its own, else the one that its accessors or its type have in common.
        var flag = Flag(property, "NullableAttribute");
        for (MemberInfo? around = property.GetMethod; flag is null && around is not null; around = around.DeclaringType)
        {
            flag = Flag(around, "NullableContextAttribute");
        }

        return flag == MayBeNull;
    }

    static byte? Flag(MemberInfo member, string attribute)
    {
        var data = member.GetCustomAttributesData().FirstOrDefault(candidate => candidate.AttributeType.Name == attribute);
        return data?.ConstructorArguments[0].Value switch
        {
            byte flag => flag,
            IReadOnlyList<CustomAttributeTypedArgument> flags => (byte?)flags[0].Value,
            _ => null,
        };
    }
}
