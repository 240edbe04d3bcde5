using System.Globalization;
using System.Text.RegularExpressions;

namespace RunbookDsl.Definition.Commands;

/// <summary>A value that is given when a command is run.</summary>
public sealed record CommandParameterDefinition
{
    /// <summary>Its name: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; empty when not said.</summary>
    public string Description { get; init; } = "";

    /// <summary>The regular expression that the whole value must match; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values it may have; empty for any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The least whole number it may be; null when it need not be one.</summary>
    public int? Minimum { get; init; }

    /// <summary>The greatest whole number it may be; null when it need not be one.</summary>
    public int? Maximum { get; init; }

    /// <summary>What is wrong with a value and how to mend it; null when nothing is.</summary>
    public string? ProblemWith(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0 || value.Any(char.IsControl))
        {
            return $"'{Name}' must be one line of text";
        }

        if (Choices.Count > 0)
        {
            return Choices.Contains(value, StringComparer.Ordinal) ? null : $"'{Name}' must be one of {string.Join(", ", Choices)}";
        }

        if (Minimum is { } minimum && Maximum is { } maximum)
        {
            return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"'{Name}' must be a whole number from {minimum} to {maximum}");
        }

        if (Pattern is { } pattern)
        {
            return Matches(value, pattern) ? null : $"'{Name}' must match {pattern}";
        }

        // A program would take it for an option, whatever its author meant it to be.
        return value[0] == '-' ? $"'{Name}' must not begin with '-'" : null;
    }

    static bool Matches(string value, string pattern)
    {
        try
        {
            return Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
