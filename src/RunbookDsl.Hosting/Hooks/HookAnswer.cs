using RunbookDsl.Hosting.Api;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Hooks;

/// <summary>What became of what another system sent.</summary>
/// <param name="Done">Whether it was done.</param>
/// <param name="Repeated">Whether it was done already when this request came before, so that nothing was done now.</param>
/// <param name="Why">Why nothing was done, because the incident stands as it does; null otherwise.</param>
/// <param name="Incident">The incident as it stands.</param>
internal sealed record HookAnswer(bool Done, bool Repeated, string? Why, IncidentItem Incident)
{
    /// <summary>What became of a wish.</summary>
    public static HookAnswer Of(Incident incident, string? why = null) => new(why is null, false, why, IncidentItem.Of(incident));

    /// <summary>It was done before.</summary>
    public static HookAnswer Again(Incident incident) => new(true, true, null, IncidentItem.Of(incident));
}
