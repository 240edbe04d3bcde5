namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>How bad an incident is, from the worst to the least.</summary>
enum IncidentSeverity
{
    /// <summary>The service is down or data is at risk.</summary>
    Sev1,

    /// <summary>Many users notice.</summary>
    Sev2,

    /// <summary>Some users notice.</summary>
    Sev3,

    /// <summary>Hardly anyone notices.</summary>
    Sev4,
}
