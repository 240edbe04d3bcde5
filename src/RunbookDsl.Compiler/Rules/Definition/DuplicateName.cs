using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Troubleshooting;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0003: two parts of a kind have the same name.</summary>
sealed class DuplicateName : IRunbookRule
{
    /// <summary>Shared with the rule that looks at metrics.</summary>
    internal static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.DuplicateName,
        "Two things have the same name",
        "{0} is declared already, as {1} ({2})",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DuplicateName));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        Check(context, "Alert", context.Model.Alerts, alert => alert.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Contact", context.Model.Contacts, contact => $"{contact.Role}, {contact.Name}", StringComparer.OrdinalIgnoreCase);
        Check(context, "Rotation", context.Model.Rotations, rotation => rotation.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Setting", context.Model.Settings, setting => setting.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Dependency", context.Model.Overview.Dependencies, dependency => dependency.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Expectation", context.Model.Operation.Expectations, expectation => expectation.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Check", context.Model.Operation.Checks, check => $"{check.Period}, {check.Name}", StringComparer.OrdinalIgnoreCase);
        Check(context, "The class of", context.Model.Incidents.Classes, each => SeverityWording.Of(each.Severity), StringComparer.Ordinal);
        Check(context, "The response to", context.Model.Incidents.Procedures, each => SeverityWording.Of(each.Severity), StringComparer.Ordinal);
        Check(context, "Message", context.Model.Incidents.Messages, each => each.Name, StringComparer.OrdinalIgnoreCase);
        CheckRanges(context);
        CheckTroubleshooting(context);
        CheckMaintenance(context);
    }

    static void CheckTroubleshooting(RuleContext context)
    {
        var guide = context.Model.Troubleshooting;
        Check(context, "Issue", guide.Issues, issue => issue.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Diagnostic command", guide.Diagnostics, diagnostic => diagnostic.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Log", guide.Logs, log => log.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var issue in guide.Issues)
        {
            CheckTexts(context, "Diagnosis", issue, nameof(Issue.Diagnosis), issue.Diagnosis.Select(step => step.Text));
        }
    }

    static void CheckMaintenance(RuleContext context)
    {
        var plan = context.Model.Maintenance;
        Check(context, "Deployment", plan.Deployments, deployment => deployment.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Rollback", plan.Rollbacks, rollback => rollback.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Load level", plan.LoadLevels, level => level.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var deployment in plan.Deployments)
        {
            CheckSteps(context, deployment.Steps);
        }

        foreach (var rollback in plan.Rollbacks)
        {
            CheckSteps(context, rollback.Steps);
        }
    }

    // Steps without words of their own, such as monitoring, may come again.
    static void CheckSteps(RuleContext context, EquatableArray<MaintenanceStep> steps) =>
        Check(context, "Step", steps.Where(step => step.Text is not null).ToEquatableArray(), step => step.Text!, StringComparer.OrdinalIgnoreCase);

    static void CheckTexts(RuleContext context, string what, object owner, string part, IEnumerable<string> texts)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            if (!first.TryGetValue(text, out var earlier))
            {
                first.Add(text, i);
                continue;
            }

            var location = context.Origins.Of(owner, part, i);
            var other = context.Origins.Of(owner, part, earlier);
            context.Report(Descriptor, location, [$"{what} '{text}'", $"'{text}'", Place.Of(other, location)], [other]);
        }
    }

    static void Check<T>(RuleContext context, string what, EquatableArray<T> things, Func<T, string> name, StringComparer comparer)
        where T : class, IEquatable<T>
    {
        var first = new Dictionary<string, T>(comparer);
        foreach (var thing in things)
        {
            if (!first.TryGetValue(name(thing), out var earlier))
            {
                first.Add(name(thing), thing);
                continue;
            }

            Report(context, thing, $"{what} '{name(thing)}'", earlier, $"'{name(earlier)}'");
        }
    }

    static void CheckRanges(RuleContext context)
    {
        var first = new Dictionary<Expression, MetricRange>();
        foreach (var range in context.Model.Ranges)
        {
            if (!first.TryGetValue(range.Reading, out var earlier))
            {
                first.Add(range.Reading, range);
                continue;
            }

            Report(context, range.Reading, $"The range of {ReadingWording.Of(range.Reading)}", earlier.Reading, "a range of the same reading");
        }
    }

    static void Report(RuleContext context, object thing, string name, object earlier, string earlierName)
    {
        // A contact stands at its role; what is said twice is the name.
        var location = context.Origins.Of(thing, nameof(Contact.Name));
        var other = context.Origins.Of(earlier, nameof(Contact.Name));
        context.Report(Descriptor, location, [name, earlierName, Place.Of(other, location)], [other]);
    }
}
