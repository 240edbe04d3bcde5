using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5001: an alert that someone must look at calls nobody.</summary>
sealed class NobodyCalled : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NobodyCalled,
        "An alert calls nobody",
        "Alert '{0}' is {1} but calls nobody{2}; add .Page(...) or .EscalateTo(...)",
        RuleCategories.Escalation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NobodyCalled));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            if (alert.Severity == Severity.Info)
            {
                continue;
            }

            if (alert.Escalation.Count == 0)
            {
                context.Report(Descriptor, context.Origins.Of(alert), [alert.Name, Called(alert.Severity), ""]);
            }
            else if (alert.Escalation.All(step => UnknownPerson.IsUncallable(step.Responder)))
            {
                var step = alert.Escalation[0];
                var written = step.Responder.Name.Trim().Length > 0 ? step.Responder.Name : "someone without a name";
                context.Report(Descriptor, context.Origins.Of(step, nameof(Step.Responder)), [alert.Name, Called(alert.Severity), $": '{written}' is no one yet"]);
            }
        }
    }

    static string Called(Severity? severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.Warning => "a warning",
        _ => "a warning unless Severity says otherwise,",
    };
}
