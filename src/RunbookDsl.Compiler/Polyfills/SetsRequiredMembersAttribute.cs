namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets netstandard2.0 declare records with required members.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
sealed class SetsRequiredMembersAttribute : Attribute;
