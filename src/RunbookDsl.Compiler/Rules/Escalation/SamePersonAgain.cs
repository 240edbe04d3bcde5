using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5010: an escalation reaches the very person who has just been called.</summary>
sealed class SamePersonAgain : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SamePersonAgain,
        "An escalation reaches the same person again",
        "Alert '{0}' calls {1} right after {2} ({3}), {4}",
        RuleCategories.Escalation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SamePersonAgain));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            for (var i = 1; i < alert.Escalation.Count; i++)
            {
                var (before, step) = (alert.Escalation[i - 1], alert.Escalation[i]);
                if (Reason(before.Responder, step.Responder) is { } reason)
                {
                    var (location, other) = (context.Origins.Of(step, nameof(Step.Responder)), context.Origins.Of(before, nameof(Step.Responder)));
                    context.Report(Descriptor, location, [alert.Name, step.Responder.Name, before.Responder.Name, Place.Of(other, location), reason], other.IsInSource ? [other] : []);
                }
            }
        }
    }

    static string? Reason(Responder before, Responder next) => (before, next) switch
    {
        (Contact first, Contact second) when IsSame(first, second) => "who is the same person",
        (Rotation rotation, Contact person) when Member(rotation, person) is not null => "which is the same person while they have the turn",
        (Contact person, Rotation rotation) when Member(rotation, person) is not null => "which is the same person while they have the turn",
        (Rotation first, Rotation second) when AreInStep(first, second) && first.Members.Zip(second.Members, IsSame).Any(same => same) => "whose turns are the same person's",
        _ => null,
    };

    static Contact? Member(Rotation rotation, Contact person) => rotation.Members.FirstOrDefault(member => IsSame(member, person));

    // The same name in another role is the same person; a name that is still to be written is nobody's.
    static bool IsSame(Contact first, Contact second) => first.Equals(second)
        || (!UnknownPerson.Is(first) && !UnknownPerson.Is(second) && string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase));

    // Two rotations that change at the same instants always pair the same members.
    static bool AreInStep(Rotation first, Rotation second) =>
        first.HandOver == second.HandOver && first.StartingOn == second.StartingOn && first.Members.Count == second.Members.Count;
}
