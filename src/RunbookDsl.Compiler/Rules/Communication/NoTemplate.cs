using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8002: a severity or an audience that a procedure communicates to has no message.</summary>
sealed class NoTemplate : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoTemplate,
        "A message is missing that a procedure needs",
        "{0}",
        RuleCategories.Communication,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoTemplate));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    static readonly (string[] Words, MessageAudience Audience, string Name)[] Readers =
    [
        (["status page", "customers", "public"], MessageAudience.External, "External"),
        (["incident channel", "team channel"], MessageAudience.Internal, "Internal"),
    ];

    public void Check(RuleContext context)
    {
        if (context.HasAll<MessageTemplate>())
        {
            CheckProcedures(context);
            CheckSeverities(context);
        }
    }

    static void CheckProcedures(RuleContext context)
    {
        var incidents = context.Model.Incidents;
        foreach (var procedure in incidents.Procedures)
        {
            foreach (var phase in procedure.Phases.Where(phase => phase.Name.StartsWith("Communicate", StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var (words, audience, name) in Readers)
                {
                    var speaks = phase.Actions.Any(action => Array.Exists(words, word => action.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
                    if (speaks && !incidents.Messages.Any(message => message.Audience == audience && Covers(message, procedure.Severity)))
                    {
                        context.Report(Descriptor, context.Origins.Of(phase), [$"The response to {SeverityWording.Of(procedure.Severity)} communicates, but no message of audience {name} is written for it; add Message(\"...\", Audience.{name}, i => ...)"]);
                    }
                }
            }
        }
    }

    // Where messages say which severities they are for, one that none is for was forgotten.
    static void CheckSeverities(RuleContext context)
    {
        var incidents = context.Model.Incidents;
        foreach (var message in incidents.Messages.Where(message => message.For.Count > 0))
        {
            var missing = incidents.Classes.Select(each => each.Severity).Where(severity => !incidents.Messages.Any(other => other.Audience == message.Audience && Covers(other, severity))).ToList();
            if (missing.Count > 0)
            {
                var last = message.For.Count - 1;
                context.Report(Descriptor, context.Origins.Of(message, nameof(MessageTemplate.For), last), [$"No message for the same readers as '{message.Name}' is for {string.Join(" or ", missing.Select(SeverityWording.Of))}, which the runbook classifies"]);
                return;
            }
        }
    }

    static bool Covers(MessageTemplate message, IncidentSeverity severity) => message.For.Count == 0 || message.For.Contains(severity);
}
