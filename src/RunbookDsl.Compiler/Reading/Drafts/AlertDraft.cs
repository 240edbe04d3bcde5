using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Reading.Drafts;

/// <summary>An alert as far as it has been read.</summary>
sealed class AlertDraft(SyntaxNode at) : Draft
{
    /// <summary>Where its name stands.</summary>
    public SyntaxNode At { get; } = at;

    public string? Name { get; set; }

    public EquatableArray<Label>? ForEach { get; set; }

    public Condition? Trigger { get; set; }

    public TimeSpan? For { get; set; }

    public TimeSpan? KeepFiring { get; set; }

    public Severity? Severity { get; set; }

    public string? Summary { get; set; }

    public List<string> Checks { get; } = [];

    public List<string> Considerations { get; } = [];

    public MissingData? WhenMissing { get; set; }

    public List<EscalationDraft> Escalation { get; } = [];

    public IncidentSeverity? Opens { get; set; }

    public Condition? Resolution { get; set; }

    public TimeSpan? StableFor { get; set; }

    /// <summary>Where each part stands, to be told once the model object exists.</summary>
    public List<(string Part, int Index, SyntaxNode At)> Places { get; } = [];
}
