namespace RunbookDsl;

/// <summary>Which series of a metric are meant; made by comparing a <see cref="Label"/>, joined with <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>.</summary>
public readonly struct LabelPredicate
{
    /// <summary>Both hold.</summary>
    public static LabelPredicate operator &(LabelPredicate left, LabelPredicate right) => default;

    /// <summary>At least one holds.</summary>
    public static LabelPredicate operator |(LabelPredicate left, LabelPredicate right) => default;

    /// <summary>It does not hold.</summary>
    public static LabelPredicate operator !(LabelPredicate predicate) => default;

    /// <summary>Lets <c>||</c> be written; never called.</summary>
    public static bool operator true(LabelPredicate predicate) => false;

    /// <summary>Lets <c>&amp;&amp;</c> be written; never called.</summary>
    public static bool operator false(LabelPredicate predicate) => false;
}
