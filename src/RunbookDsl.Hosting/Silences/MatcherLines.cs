namespace RunbookDsl.Hosting.Silences;

/// <summary>Matchers as the journal keeps them: as people write them, a line each.</summary>
internal static class MatcherLines
{
    /// <summary>Matchers as text.</summary>
    public static string Write(IEnumerable<SilenceMatcher> matchers) => string.Join('\n', matchers.Select(MatcherText.Write));

    /// <summary>Matchers from text that was written when it was found to be right.</summary>
    public static IReadOnlyList<SilenceMatcher> Read(string text) => MatcherText.Read(text.Split('\n')) is { Problem: null } read
        ? read.Matchers
        : throw new InvalidOperationException($"The journal holds matchers that cannot be read: '{text}'.");
}
