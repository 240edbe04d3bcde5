using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Documentation;

/// <summary>RB9003: the name or the summary of an alert is hard to read, or the summary says no more than the name.</summary>
sealed class AlertStyle : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.AlertStyle,
        "An alert's name or summary is hard to read",
        "{0} '{1}' {2}",
        RuleCategories.Documentation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.AlertStyle));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var alert in context.Model.Alerts)
        {
            if (LoudText.FaultOfName(alert.Name) is { } fault)
            {
                Report(context, context.Origins.Of(alert), "Alert", alert.Name, fault, LoudText.Tidy(alert.Name, isName: true));
            }

            if (alert.Summary is not { Length: > 0 } summary)
            {
                continue;
            }

            var location = context.Origins.Of(alert, nameof(Alert.Summary));
            if (Letters(summary) == Letters(alert.Name))
            {
                context.Report(Descriptor, location, ["Summary", summary, "says no more than the name; say what it means to whoever is called"]);
            }
            else if (LoudText.Fault(summary) is { } wrong)
            {
                Report(context, location, "Summary", summary, wrong, LoudText.Tidy(summary, isName: false));
            }
        }
    }

    static void Report(RuleContext context, Location location, string what, string text, string fault, string tidy) => context.Report(
        Descriptor,
        location,
        [what, text, tidy.Length > 0 && tidy != text ? $"{fault}; write '{tidy}'" : fault],
        properties: tidy.Length > 0 && tidy != text ? ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, tidy) : null);

    static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
