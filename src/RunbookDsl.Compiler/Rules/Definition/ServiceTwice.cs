using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0008: two runbooks of one compilation are for one service.</summary>
sealed class ServiceTwice : ICompilationRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ServiceTwice,
        "Two runbooks are for one service",
        "Runbook '{0}' has the id '{1}' already ({2}), under which hosts, links and documents know it; give one of the two services another name",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ServiceTwice),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    // One runbook alone is never two.
    public void Check(RuleContext context)
    {
    }

    public void Check(IReadOnlyList<RuleContext> runbooks)
    {
        var first = new Dictionary<string, RuleContext>(StringComparer.OrdinalIgnoreCase);
        foreach (var context in runbooks.Where(context => !context.Model.Class.IsAbstract))
        {
            if (!first.TryGetValue(context.Model.Id, out var earlier))
            {
                first.Add(context.Model.Id, context);
                continue;
            }

            var location = NameOf(context);
            var other = NameOf(earlier);
            context.Report(Descriptor, location, [earlier.Model.Class.Name, context.Model.Id, Place.Of(other, location)], [other]);
        }
    }

    static Location NameOf(RuleContext context) => context.Model.HasAbout ? context.Origins.Of(context.Model, nameof(RunbookModel.Name)) : context.Origins.Of(context.Model.Class);
}
