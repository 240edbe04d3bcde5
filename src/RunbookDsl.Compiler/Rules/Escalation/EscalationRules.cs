using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>The rules about who is called, and when, by id.</summary>
static class EscalationRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new NobodyCalled(),
        new UnreachableContact(),
        new SingleChannel(),
        new MalformedAddress(),
        new FirstPageTooLate(),
        new SecondPersonTooLate(),
        new EscalationWithoutTime(),
        new EscalationOrder(),
        new SamePersonAgain(),
        new BusinessHoursOnly(),
        new UnusedContact(),
    ];
}
