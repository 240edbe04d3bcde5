using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>What an editor shows of an alert where its handle is named.</summary>
/// <param name="Names">Its names.</param>
/// <param name="Paragraphs">The alert in words, one thought a paragraph.</param>
sealed record AlertComment(AlertName Names, EquatableArray<string> Paragraphs)
{
    /// <summary>The words of an alert; its name alone when it could not be read in full.</summary>
    public static AlertComment Of(AlertName names, Alert? alert) => new(names, alert is null
        ? [names.Name]
        : new[] { $"{names.Name} ({(alert.Severity ?? Severity.Warning).ToString().ToLowerInvariant()}): {AlertWording.Trigger(alert)}.", alert.Summary ?? "", AlertWording.Escalation(alert), $"Resolved when: {AlertWording.Resolution(alert)}." }
            .Where(paragraph => paragraph.Length > 0)
            .ToEquatableArray());
}
