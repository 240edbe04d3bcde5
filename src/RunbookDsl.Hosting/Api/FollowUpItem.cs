using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Api;

/// <summary>Something still to be done after an incident, as JSON.</summary>
/// <param name="Incident">The incident's number.</param>
/// <param name="Title">What the incident was about.</param>
/// <param name="Runbook">The id of its runbook.</param>
/// <param name="Procedure">The number of the response that asks for it.</param>
/// <param name="Step">Its place there.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="DueAt">By when; null when no time was given.</param>
internal sealed record FollowUpItem(long Incident, string Title, string Runbook, long Procedure, int Step, string Text, DateTimeOffset? DueAt)
{
    /// <summary>It as JSON.</summary>
    public static FollowUpItem Of(FollowUp followUp) =>
        new(followUp.Incident, followUp.Title, followUp.Runbook, followUp.Step.Procedure, followUp.Step.Number, followUp.Step.Text, followUp.Step.DueAt);
}
