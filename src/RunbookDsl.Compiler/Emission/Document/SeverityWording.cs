using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Incident severities as people write them.</summary>
static class SeverityWording
{
    /// <summary><c>SEV1</c>.</summary>
    public static string Of(IncidentSeverity severity) => severity.ToString().ToUpperInvariant();
}
