namespace RunbookDsl;

/// <summary>Marks a partial class deriving from <see cref="Runbook{TMetrics}"/> as a runbook: the compiler reads, proves and compiles it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RunbookAttribute : Attribute;
