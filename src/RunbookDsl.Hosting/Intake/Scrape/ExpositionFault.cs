using System.Globalization;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>What is wrong with a line, and where.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in it, from 1.</param>
/// <param name="Message">What was found and what was expected.</param>
internal readonly record struct ExpositionFault(int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}: {Message}");
}
