namespace RunbookDsl.Hosting.Outbox;

/// <summary>The first comparison of a trigger in a notification.</summary>
/// <param name="Left">The left side; null when unknown.</param>
/// <param name="Operator">One of <c>&gt; &gt;= &lt; &lt;= == !=</c>.</param>
/// <param name="Right">The right side; null when unknown.</param>
/// <param name="Unit">What both sides count; times are in seconds.</param>
/// <param name="Text">The left side for people: <c>12 %</c>.</param>
/// <param name="Threshold">The right side for people: <c>10 %</c>.</param>
internal sealed record NotifiedValue(double? Left, string Operator, double? Right, string Unit, string Text, string Threshold);
