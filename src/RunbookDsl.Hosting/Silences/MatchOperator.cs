namespace RunbookDsl.Hosting.Silences;

/// <summary>How a matcher compares.</summary>
internal enum MatchOperator
{
    /// <summary><c>=</c>: the same text.</summary>
    Equal,

    /// <summary><c>!=</c>: another text.</summary>
    NotEqual,

    /// <summary><c>=~</c>: all of the text matches the expression.</summary>
    Matches,

    /// <summary><c>!~</c>: not all of the text matches the expression.</summary>
    NotMatches,
}
