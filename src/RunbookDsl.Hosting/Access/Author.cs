namespace RunbookDsl.Hosting.Access;

/// <summary>Whoever wants something to be kept: what is asked of a name and of a reason, wherever they come in.</summary>
internal static class Author
{
    /// <summary>The longest name that is taken.</summary>
    public const int LongestName = 200;

    /// <summary>The longest reason, note or title.</summary>
    public const int LongestText = 4000;

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static string? Problem(string? by) => string.IsNullOrWhiteSpace(by) || by.Length > LongestName ? $"Say who you are, in at most {LongestName} characters." : null;

    /// <summary>What is wrong with a name and a reason; null when nothing is.</summary>
    public static string? Problem(string? by, string? reason) =>
        Problem(by) ?? (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestText ? $"Say why, in at most {LongestText} characters." : null);
}
