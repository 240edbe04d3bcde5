namespace RunbookDsl.Definition;

/// <summary>One comparison of a trigger, whose two sides the host shows over time.</summary>
/// <param name="Left">The left side in words.</param>
/// <param name="Operator">One of <c>&gt; &gt;= &lt; &lt;= == !=</c>.</param>
/// <param name="Right">The right side in words.</param>
/// <param name="Unit">What both sides count.</param>
public sealed record ComparisonDefinition(string Left, string Operator, string Right, Unit Unit);
