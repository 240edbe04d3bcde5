using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>The rules about severities and responses, by id.</summary>
static class IncidentsRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new SeverityUnmapped(),
        new ResponseTimes(),
        new NoResponseProcedure(),
        new ProcedureDeadlines(),
        new ProcedurePhaseMissing(),
        new IncidentRolesMissing(),
    ];
}
