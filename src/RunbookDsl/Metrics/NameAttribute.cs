namespace RunbookDsl;

/// <summary>Gives a metric or label the name it has on the wire, where that is not the one derived from the property's name.</summary>
/// <param name="name">The wire name, such as <c>node_load1</c> or <c>http.response.status_code</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameAttribute(string name) : Attribute
{
    /// <summary>The wire name.</summary>
    public string Name { get; } = name;
}
