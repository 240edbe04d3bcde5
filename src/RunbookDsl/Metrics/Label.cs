namespace RunbookDsl;

/// <summary>A dimension that metrics are told apart by, such as a region or a tool.</summary>
public readonly struct Label
{
    /// <summary>Series whose label has this value.</summary>
    public static LabelPredicate operator ==(Label label, string value) => default;

    /// <summary>Series whose label has another value.</summary>
    public static LabelPredicate operator !=(Label label, string value) => default;

    /// <summary>Series whose label has one of these values.</summary>
    public LabelPredicate In(params string[] values) => default;

    /// <summary>Series whose label begins so, compared by ordinal.</summary>
    public LabelPredicate StartsWith(string prefix) => default;

    /// <summary>Series whose whole label matches this regular expression (.NET, non-backtracking, anchored at both ends).</summary>
    public LabelPredicate Matches(string pattern) => default;

    /// <summary>Not for use: labels are compared inside runbooks only.</summary>
    public override bool Equals(object? obj) => obj is Label;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
