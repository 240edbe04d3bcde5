using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Hosting.Api;

/// <summary>A message of an incident as it went out, as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Template">The id of the template in the runbook.</param>
/// <param name="Name">The name of the template then.</param>
/// <param name="Audience">Who reads it: <c>Internal</c>, <c>Stakeholders</c> or <c>External</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Receivers">How many receivers it was sent to; 0 when it was passed on by hand.</param>
/// <param name="At">When.</param>
/// <param name="By">Who sent it.</param>
/// <param name="NextAt">When its readers hear again; null when nothing was promised, or it was kept.</param>
/// <param name="MissedAt">When that was found to have passed; null when it has not.</param>
internal sealed record MessageItem(long Id, string Template, string Name, string Audience, string Text, int Receivers, DateTimeOffset At, string By, DateTimeOffset? NextAt, DateTimeOffset? MissedAt)
{
    /// <summary>A message as JSON.</summary>
    public static MessageItem Of(SentMessage message) => new(
        message.Id, message.Template, message.Name, message.Audience.ToString(), message.Text, message.Receivers, message.At, message.By, message.NextAt, message.MissedAt);
}
