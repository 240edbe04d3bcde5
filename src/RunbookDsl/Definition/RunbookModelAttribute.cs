namespace RunbookDsl.Definition;

/// <summary>Carries a runbook's model in its assembly, from where compilers of other assemblies and tools read it without loading any code.</summary>
/// <param name="runbook">The runbook class.</param>
/// <param name="format">The version of the model's form.</param>
/// <param name="model">The model as JSON.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RunbookModelAttribute(Type runbook, int format, string model) : Attribute
{
    /// <summary>The runbook class.</summary>
    public Type Runbook { get; } = runbook;

    /// <summary>The version of the model's form.</summary>
    public int Format { get; } = format;

    /// <summary>The model as JSON; <c>docs/schema/runbook.schema.json</c> describes it.</summary>
    public string Model { get; } = model;
}
