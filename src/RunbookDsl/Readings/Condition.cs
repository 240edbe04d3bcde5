namespace RunbookDsl;

/// <summary>True, false or unknown at each tick; joined with <c>&amp;&amp;</c>, <c>||</c> and <c>!</c> by Kleene's logic.</summary>
public readonly struct Condition
{
    /// <summary>Both hold; false as soon as one is false, even while the other is unknown.</summary>
    public static Condition operator &(Condition left, Condition right) => default;

    /// <summary>At least one holds; true as soon as one is true, even while the other is unknown.</summary>
    public static Condition operator |(Condition left, Condition right) => default;

    /// <summary>It does not hold; unknown stays unknown.</summary>
    public static Condition operator !(Condition condition) => default;

    /// <summary>Lets <c>||</c> be written; never called.</summary>
    public static bool operator true(Condition condition) => false;

    /// <summary>Lets <c>&amp;&amp;</c> be written; never called.</summary>
    public static bool operator false(Condition condition) => false;
}
