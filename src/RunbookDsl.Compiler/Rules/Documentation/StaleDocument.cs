using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Documentation;

/// <summary>RB9005: the committed document is not what the code generates.</summary>
sealed class StaleDocument : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.StaleDocument,
        "The committed document differs from what the code generates",
        "Line {0} of {1}.md is '{2}', but the runbook says '{3}'; build with RunbookDocsOnBuild, or run 'runbook docs', and commit what that writes",
        RuleCategories.Documentation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.StaleDocument));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        if (context.CommittedDocument is not { } committed || !context.IsComplete)
        {
            return;
        }

        var (was, now) = (Lines(committed), Lines(DocumentEmitter.Emit(context.Model)));
        for (var i = 0; i < Math.Max(was.Length, now.Length); i++)
        {
            var (one, other) = (i < was.Length ? was[i] : null, i < now.Length ? now[i] : null);
            if (one != other)
            {
                var location = context.Model.HasAbout ? context.Origins.Of(context.Model, nameof(RunbookModel.Name)) : context.Origins.Of(context.Model.Class);
                context.Report(Descriptor, location, [i + 1, context.Model.Id, Short(one), Short(other)]);
                return;
            }
        }
    }

    // How files are checked out decides about their line ends.
    static string[] Lines(string text) => text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');

    static string Short(string? line) => line is null ? "nothing" : line.Length > 60 ? line.Substring(0, 60) + "…" : line;
}
