using RunbookDsl.Definition.Incidents;

namespace RunbookDsl.Hosting.Messages;

/// <summary>A message of an incident as it went out.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Incident">The number of the incident.</param>
/// <param name="Template">The id of the template in the runbook.</param>
/// <param name="Name">The name of the template then.</param>
/// <param name="Audience">Who reads it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Facts">What people entered for it.</param>
/// <param name="Receivers">How many receivers it was sent to; zero when it was passed on by hand.</param>
/// <param name="At">When.</param>
/// <param name="By">Who sent it.</param>
/// <param name="NextAt">When its readers hear again; null when nothing was promised, or it was kept.</param>
/// <param name="MissedAt">When that was found to have passed; null when it has not.</param>
internal sealed record SentMessage(
    long Id,
    long Incident,
    string Template,
    string Name,
    MessageAudience Audience,
    string Text,
    IReadOnlyDictionary<MessageField, string> Facts,
    int Receivers,
    DateTimeOffset At,
    string By,
    DateTimeOffset? NextAt,
    DateTimeOffset? MissedAt);
