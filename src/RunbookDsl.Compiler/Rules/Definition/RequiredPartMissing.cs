using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0007: a part that whoever is on call needs is missing or empty.</summary>
sealed class RequiredPartMissing : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RequiredPartMissing,
        "A required part is missing or empty",
        "{0}",
        RuleCategories.Definition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RequiredPartMissing));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        // A base for others may leave to them what it does not know.
        if (!model.Class.IsAbstract && context.HasAll<RunbookModel>())
        {
            CheckInformation(context);
        }

        foreach (var alert in model.Alerts)
        {
            if (alert is { Summary: null, Severity: not Severity.Info })
            {
                context.Report(Descriptor, context.Origins.Of(alert), [$"Alert '{alert.Name}' does not say what it means for users; add .Summary(...)"]);
            }
        }

        foreach (var text in AuthoredTexts.Of(model))
        {
            if (string.IsNullOrWhiteSpace(text.Text))
            {
                context.Report(Descriptor, text.In(context.Origins), ["This text is empty; say what it should tell, or leave its word out"]);
            }
        }
    }

    static void CheckInformation(RuleContext context)
    {
        var model = context.Model;
        if (!model.HasAbout)
        {
            context.Report(Descriptor, context.Origins.Of(model.Class), [$"Runbook '{model.Class.Name}' does not say what it is about; begin with About(...).Owner(...).OnCall(...)"]);
            return;
        }

        var missing = new List<string>();
        if (model.Owner is null)
        {
            missing.Add("its owner (.Owner(...))");
        }

        if (model.OnCall is null)
        {
            missing.Add("who is on call (.OnCall(...))");
        }

        if (context.HasAll<Statement>() && !model.Overview.Texts(Topic.Purpose).Any())
        {
            missing.Add("what the service does (Purpose(...))");
        }

        if (missing.Count > 0)
        {
            context.Report(Descriptor, context.Origins.Of(model, nameof(RunbookModel.Name)), [$"Runbook '{model.Name}' does not say {string.Join(" and ", missing)}"]);
        }
    }
}
