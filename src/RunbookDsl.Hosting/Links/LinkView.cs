using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Links;

/// <summary>What somebody sees who opens a link.</summary>
/// <param name="Link">What it is for; null when it is none of this host's.</param>
/// <param name="Incident">The incident as it stands.</param>
/// <param name="Standing">Whether it can be acted by.</param>
/// <param name="Problem">Why not, in a sentence; null when it can.</param>
internal sealed record LinkView(ActionLink? Link, Incident? Incident, LinkStanding Standing, string? Problem);
