using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>What somebody wants of a step.</summary>
/// <param name="Action">What is to become of it.</param>
/// <param name="By">Who wants it.</param>
/// <param name="Text">What was decided, or why it is passed over.</param>
/// <param name="Role">What whoever has signed in may do; null where nobody signs in.</param>
internal sealed record StepRequest(StepAction Action, string? By, string? Text, AccessRole? Role)
{
    /// <summary>What is missing; null when nothing is.</summary>
    public string? Problem => Action == StepAction.Skip ? Author.Problem(By, Text)
        : Author.Problem(By) ?? (Text?.Length > Author.LongestText ? $"A text may have {Author.LongestText} characters." : null);

    /// <summary>Why a step cannot be dealt with so; null when it can.</summary>
    public string? Refusal(Procedure procedure, ProcedureStep step)
    {
        if (procedure.EndedAt is not null)
        {
            return procedure.Outcome == ProcedureOutcome.Replaced ? "another response has taken its place" : $"it has ended: {procedure.Outcome.ToString()!.ToLowerInvariant()}";
        }

        if (Action == StepAction.Undo)
        {
            return !step.IsDone ? "it is not done yet" : procedure.IsSequential && procedure.Steps.Any(later => later.Number > step.Number && later.IsDone) ? "a later step is done already" : null;
        }

        if (step.IsDone)
        {
            // Whoever decides anew does so openly: both stand in the timeline.
            return step.Kind == ProcedureStepKind.Decide && Action == StepAction.Done ? Choice(step) : $"{step.DoneBy ?? "the host"} did it already";
        }

        if (procedure.IsSequential && procedure.Current is { } current && current.Number != step.Number)
        {
            return $"step {current.Number} comes first: {current.Text}";
        }

        return Action == StepAction.Skip ? Passing(step) : step.Kind switch
        {
            ProcedureStepKind.Decide => Choice(step),
            ProcedureStepKind.Approve => Approval(procedure, step),
            ProcedureStepKind.Monitor or ProcedureStepKind.Verify => "the host watches it and goes on by itself; pass it over with a reason if it must not wait",
            _ => null,
        };
    }

    static string? Passing(ProcedureStep step) => step.Kind == ProcedureStepKind.Approve ? "an approval cannot be passed over" : null;

    string? Choice(ProcedureStep step) =>
        step.Detail.Options is { Count: > 0 } options && !options.Contains(Text?.Trim(), StringComparer.Ordinal) ? $"the decision is one of: {string.Join(", ", options)}" : null;

    // Two pairs of eyes: by name where nobody signs in, since that is all there is.
    string? Approval(Procedure procedure, ProcedureStep step)
    {
        if (string.Equals(By!.Trim(), procedure.StartedBy, StringComparison.OrdinalIgnoreCase))
        {
            return "whoever began it cannot approve it; a second person must";
        }

        if (Role < AccessRole.Approver)
        {
            return "it takes somebody with the role of an approver";
        }

        return step.Detail.Approvers is { } approvers && !approvers.Contains(By.Trim(), StringComparer.OrdinalIgnoreCase) ? $"it is for {string.Join(" or ", approvers)} to approve" : null;
    }
}
