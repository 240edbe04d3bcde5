using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Communication;
using RunbookDsl.Compiler.Rules.Definition;
using RunbookDsl.Compiler.Rules.Documentation;
using RunbookDsl.Compiler.Rules.Escalation;
using RunbookDsl.Compiler.Rules.Incidents;
using RunbookDsl.Compiler.Rules.Metrics;
using RunbookDsl.Compiler.Rules.Procedures;
using RunbookDsl.Compiler.Rules.Resolution;
using RunbookDsl.Compiler.Rules.Schedules;
using RunbookDsl.Compiler.Rules.Thresholds;

namespace RunbookDsl.Compiler.Rules;

/// <summary>All rules, by id.</summary>
static class RunbookRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        .. DefinitionRules.All,
        .. MetricsRules.All,
        .. ThresholdsRules.All,
        .. ResolutionRules.All,
        .. IncidentsRules.All,
        .. EscalationRules.All,
        .. SchedulesRules.All,
        .. ProceduresRules.All,
        .. CommunicationRules.All,
        .. DocumentationRules.All,
    ];
}
