using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>The rules about procedures, settings and load, by id.</summary>
static class ProceduresRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new NoRollback(),
        new UnverifiedRollback(),
        new UnapprovedDestruction(),
        new InputNobodyProduces(),
        new NoTimeout(),
        new RetryNotIdempotent(),
        new MonitorWithoutGate(),
        new MonitorTooShort(),
        new CanaryOrder(),
        new DefaultOutsideBounds(),
        new SettingWithoutUnit(),
        new RiskUnclear(),
        new NoApprover(),
        new LoadLevelOrder(),
        new UncoveredDependency(),
        new CheckWithoutOwner(),
        new RetentionTooShort(),
    ];
}
