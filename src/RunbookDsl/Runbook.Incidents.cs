using RunbookDsl.Grammar;

namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>The service is down or data is at risk.</summary>
    protected const IncidentSeverity Sev1 = IncidentSeverity.Sev1;

    /// <summary>Many users notice.</summary>
    protected const IncidentSeverity Sev2 = IncidentSeverity.Sev2;

    /// <summary>Some users notice.</summary>
    protected const IncidentSeverity Sev3 = IncidentSeverity.Sev3;

    /// <summary>Hardly anyone notices.</summary>
    protected const IncidentSeverity Sev4 = IncidentSeverity.Sev4;

    /// <summary>Says what an incident of this severity is.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="definition">What counts as such: "Complete outage or data breach".</param>
    protected static ISeverityClass Classify(IncidentSeverity severity, string definition) => Inert.Incident.Instance;

    /// <summary>Says how people respond to an incident of this severity, phase by phase.</summary>
    protected static IResponse Response(IncidentSeverity severity) => Inert.Incident.Instance;

    /// <summary>A message that colleagues on the incident read; it may hold everything.</summary>
    /// <param name="name">Its name: "Internal alert".</param>
    /// <param name="audience"><see cref="Audience.Internal"/>.</param>
    /// <param name="text">The text, with the incident's facts between braces.</param>
    protected static IMessage Message(string name, InternalAudience audience, Func<InternalIncident, string> text) => Inert.Incident.Instance;

    /// <summary>A message that others in the company read; it names the severity, and no cause.</summary>
    /// <param name="name">Its name: "Management update".</param>
    /// <param name="audience"><see cref="Audience.Stakeholders"/>.</param>
    /// <param name="text">The text, with the incident's facts between braces.</param>
    protected static IMessage Message(string name, StakeholderAudience audience, Func<StakeholderIncident, string> text) => Inert.Incident.Instance;

    /// <summary>A message that customers read; it can hold nothing but what they may know.</summary>
    /// <param name="name">Its name: "Status page update".</param>
    /// <param name="audience"><see cref="Audience.External"/>.</param>
    /// <param name="text">The text, with the incident's facts between braces.</param>
    protected static IMessage Message(string name, ExternalAudience audience, Func<ExternalIncident, string> text) => Inert.Incident.Instance;
}
