namespace RunbookDsl.Tool.Show;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

/// <summary>The JSON schema of what <c>runbook show --json</c> prints, found as the JSON itself is: by the shapes of the model's records.</summary>
internal static class ModelSchema
{
    const string Duration = "^-?P(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$";
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, draft 7, with LF line ends.</summary>
    public static string Text()
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        Define(typeof(RunbookModel), definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Runbook",
            ["description"] = "A runbook as 'runbook show --json' prints it. What is left out is empty, null or false. An object with $number is referred to elsewhere by {\"$sameAs\": number}; durations are ISO 8601.",
            ["$ref"] = Reference(typeof(RunbookModel)),
            ["definitions"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
        return schema.ToJsonString(Indented) + "\n";
    }

    static void Define(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        if (definitions.ContainsKey(type.Name))
        {
            return;
        }

        // Before its properties are looked at, since a record may hold its own kind.
        definitions[type.Name] = new JsonObject();
        definitions[type.Name] = type.IsAbstract ? Kinds(type, definitions) : Record(type, definitions);
    }

    static JsonObject Kinds(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        var kinds = new JsonArray();
        foreach (var kind in ModelShape.Kinds(type).Values)
        {
            Define(kind, definitions);
            var reference = new JsonObject { ["$ref"] = Reference(kind) };
            kinds.Add(ModelWriter.IsShared(kind) ? reference : new JsonObject { ["allOf"] = new JsonArray(reference, new JsonObject { ["required"] = new JsonArray(ModelWriter.Kind) }) });
        }

        return new JsonObject { ["anyOf"] = kinds };
    }

    static JsonObject Record(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        var properties = new JsonObject { [ModelWriter.Kind] = new JsonObject { ["enum"] = new JsonArray(type.Name) } };
        var required = new JsonArray();
        if (ModelWriter.IsShared(type))
        {
            properties[ModelWriter.Id] = new JsonObject { ["type"] = "integer" };
            required.Add(ModelWriter.Id);
        }

        foreach (var property in ModelShape.Of(type).Properties)
        {
            properties[property.Key] = Value(Nullable.GetUnderlyingType(property.Type) ?? property.Type, definitions);
            if (!property.IsOptional)
            {
                required.Add(property.Key);
            }
        }

        var record = new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
        return !ModelWriter.IsShared(type) ? record : new JsonObject
        {
            ["anyOf"] = new JsonArray(record, new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [ModelWriter.Reference] = new JsonObject { ["type"] = "integer" } },
                ["required"] = new JsonArray(ModelWriter.Reference),
                ["additionalProperties"] = false,
            }),
        };
    }

    static JsonObject Value(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        if (ModelShape.ElementOf(type) is { } element)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Value(element, definitions) };
        }

        if (type.IsEnum)
        {
            return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)name)]) };
        }

        if (ModelShape.IsRecord(type))
        {
            Define(type, definitions);
            return new JsonObject { ["$ref"] = Reference(type) };
        }

        return type switch
        {
            _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(int) => new JsonObject { ["type"] = "integer" },
            _ when type == typeof(double) => new JsonObject { ["type"] = "number" },
            _ when type == typeof(TimeSpan) => new JsonObject { ["type"] = "string", ["pattern"] = Duration },
            _ => throw new InvalidOperationException($"{type.Name} has no place in JSON."),
        };
    }

    static string Reference(Type type) => $"#/definitions/{type.Name}";
}
