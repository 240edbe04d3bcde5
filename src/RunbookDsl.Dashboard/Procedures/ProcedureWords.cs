using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Dashboard.Procedures;

/// <summary>Procedures and their steps in words and tones.</summary>
internal static class ProcedureWords
{
    /// <summary>How a deployment or rollback stands.</summary>
    public static string State(Procedure procedure) => procedure.Outcome switch
    {
        ProcedureOutcome.Completed => "Completed",
        ProcedureOutcome.Stopped => "Stopped",
        ProcedureOutcome.Replaced => "Replaced",
        _ => procedure.Current is { } current ? $"At step {current.Number} of {procedure.Steps.Count}" : "Under way",
    };

    /// <summary>The class that colours how it stands.</summary>
    public static string Tone(Procedure procedure) => procedure.Outcome switch
    {
        ProcedureOutcome.Stopped => "tone-warning",
        null => "tone-pending",
        _ => "tone-quiet",
    };

    /// <summary>How a step stands.</summary>
    public static string State(ProcedureStep step, Procedure procedure) => step switch
    {
        { IsDone: true } => "Done:",
        { MissedAt: not null } => "Late:",
        _ when procedure.IsSequential && procedure.Current?.Number == step.Number => "Next:",
        _ => "To do:",
    };

    /// <summary>The class that shows how a step stands.</summary>
    public static string Tone(ProcedureStep step, Procedure procedure) => step switch
    {
        { IsDone: true } => "is-done",
        { MissedAt: not null } => "is-late",
        _ when procedure.IsSequential && procedure.Current?.Number == step.Number => "is-next",
        _ => "",
    };

    /// <summary>What a step waits for; null when for nobody but people.</summary>
    public static string? Waits(ProcedureStep step, Procedure procedure)
    {
        if (step.Detail.Approvers is { } approvers)
        {
            return $"by {string.Join(" or ", approvers)}";
        }

        string[] watched = [.. (step.Detail.QuietNames ?? []).Select(alert => $"{alert} is quiet"), .. step.Detail.Conditions ?? []];
        var what = watched.Length == 0 ? null : $"watches that {string.Join(", ", watched)}";
        return what is not null && procedure.Current?.Number == step.Number && step.Kind == ProcedureStepKind.Monitor && step.QuietSince is null ? $"{what}; not so at present" : what;
    }

    /// <summary>Whether somebody can do something about a step now.</summary>
    public static bool IsOpen(ProcedureStep step, Procedure procedure) =>
        !step.IsDone && procedure.EndedAt is null && (!procedure.IsSequential || procedure.Current?.Number == step.Number);

    /// <summary>Whether a step can be taken back.</summary>
    public static bool IsUndone(ProcedureStep step, Procedure procedure) =>
        step.IsDone && procedure.EndedAt is null && (!procedure.IsSequential || procedure.Steps.All(later => later.Number <= step.Number || !later.IsDone));
}
