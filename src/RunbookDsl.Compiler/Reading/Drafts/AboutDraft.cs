using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Drafts;

/// <summary>The document information as far as it has been read.</summary>
sealed class AboutDraft : Draft
{
    public string? Name { get; set; }

    public string? Version { get; set; }

    public CalendarDay? Updated { get; set; }

    public string? Owner { get; set; }

    public Responder? OnCall { get; set; }

    public TimeSpan? Interval { get; set; }

    public TimeSpan? StaleAfter { get; set; }

    /// <summary>Where each part stands, to be told once the model object exists.</summary>
    public List<(string Part, Microsoft.CodeAnalysis.SyntaxNode At)> Places { get; } = [];
}
