using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8004: an external message has no next-update time.</summary>
sealed class NoNextUpdate : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.NoNextUpdate,
        "A message does not say when the next follows",
        "Customers read message '{0}' and do not learn when they hear again; add {{i.NextUpdate}} to it, or .UpdateEvery(...)",
        RuleCategories.Communication,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoNextUpdate));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var message in context.Model.Incidents.Messages)
        {
            var isLast = message.Name.IndexOf("resol", StringComparison.OrdinalIgnoreCase) >= 0 || message.Name.IndexOf("closed", StringComparison.OrdinalIgnoreCase) >= 0;
            if (message is { Audience: MessageAudience.External, UpdateEvery: null } && !isLast && !message.Segments.Any(segment => segment.Field == MessageField.NextUpdate))
            {
                context.Report(Descriptor, context.Origins.Of(message), [message.Name]);
            }
        }
    }
}
