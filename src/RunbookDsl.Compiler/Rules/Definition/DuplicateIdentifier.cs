using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0004: two alerts whose names differ give the same id or the same handle.</summary>
sealed class DuplicateIdentifier : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.DuplicateIdentifier,
        "Two names give the same identifier",
        "Alerts '{0}' and '{1}' ({2}) both give the {3} '{4}'; give one of them a name that differs in its letters or digits",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DuplicateIdentifier));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var ids = new Dictionary<string, Alert>(StringComparer.Ordinal);
        var handles = new Dictionary<string, Alert>(StringComparer.Ordinal);
        foreach (var alert in context.Model.Alerts)
        {
            if (!Check(context, ids, alert, "id", Naming.Slug(alert.Name)))
            {
                Check(context, handles, alert, "handle", Naming.Handle(alert.Name));
            }
        }
    }

    static bool Check(RuleContext context, Dictionary<string, Alert> taken, Alert alert, string what, string identifier)
    {
        if (!taken.TryGetValue(identifier, out var earlier))
        {
            taken.Add(identifier, alert);
            return false;
        }

        // The same name is RB0003's to report.
        if (!string.Equals(alert.Name, earlier.Name, StringComparison.OrdinalIgnoreCase))
        {
            var location = context.Origins.Of(alert);
            var other = context.Origins.Of(earlier);
            context.Report(Descriptor, location, [alert.Name, earlier.Name, Place.Of(other, location), what, identifier], [other]);
        }

        return true;
    }
}
