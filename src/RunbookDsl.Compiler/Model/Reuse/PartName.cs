using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Model.Reuse;

/// <summary>By what a part is known among its kind: an including runbook that declares the same overrides it.</summary>
static class PartName
{
    /// <summary>The name, for people and for comparing without regard to case.</summary>
    public static string Of(object part) => part switch
    {
        string text => text,
        Contact contact => $"{contact.Role}, {contact.Name}",
        MetricRange range => ConditionWording.Sentence(range.Reading),
        _ => Named(part) ?? ModelWriter.Write(part),
    };

    /// <summary>Names compare as people compare them.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether two parts of one kind are known by the same name.</summary>
    public static bool AreSame(object left, object right) => left.GetType() == right.GetType() && Comparer.Equals(Of(left), Of(right));

    static string? Named(object part)
    {
        if (part.GetType().GetProperty("Name")?.GetValue(part) is string name)
        {
            return name;
        }

        // A severity, a risk: there is one part for each.
        var choice = ModelShape.Of(part.GetType()).Properties.FirstOrDefault(property => property.Type.IsEnum && !property.IsOptional);
        return choice?.Of(part)?.ToString();
    }
}
