using System.Globalization;

namespace RunbookDsl.Hosting.Api;

/// <summary>The numbers by which paths name what the journal keeps.</summary>
internal static class ItemNumber
{
    /// <summary>The number that a path names; null when it is none.</summary>
    public static long? Read(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
