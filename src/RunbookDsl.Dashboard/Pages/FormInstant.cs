using System.Globalization;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Instants as forms send them: without an offset, in UTC.</summary>
internal static class FormInstant
{
    /// <summary>The instant, or none for an empty field; or what is wrong.</summary>
    public static (DateTimeOffset? Instant, string? Problem) Read(string text) => text.Length == 0 ? (null, null)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? (instant, null)
        : (null, $"'{text}' is no date and time such as 2026-11-22T14:00.");
}
