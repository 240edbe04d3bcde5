namespace RunbookDsl;

/// <summary>Says that a label has very many values, such as users or requests, so that an alert for each of them would page for each of them. RB1012 reports alerts that are evaluated for each.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HighCardinalityAttribute : Attribute;
