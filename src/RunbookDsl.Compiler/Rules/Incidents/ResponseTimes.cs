using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Incidents;

/// <summary>RB4002: a severity has no response time, or one that does not fit those of the others.</summary>
sealed class ResponseTimes : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ResponseTimes,
        "Response times are missing or do not increase",
        "{0}",
        RuleCategories.Incidents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ResponseTimes));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var classes = context.Model.Incidents.Classes.OrderBy(each => each.Severity).ToList();
        SeverityClass? before = null;
        foreach (var each in classes)
        {
            var name = SeverityWording.Of(each.Severity);
            if (each.ResponseTime is not { } time)
            {
                Report(context, context.Origins.Of(each, nameof(SeverityClass.Severity)), $"{name} does not say how soon someone must respond; add .RespondWithin(...)");
                continue;
            }

            var location = context.Origins.Of(each, nameof(SeverityClass.ResponseTime));
            if (time <= TimeSpan.Zero)
            {
                Report(context, location, $"{name} must be responded to within {Wording.Duration(time)}, which is no time");
                continue;
            }

            if (before is not null && each.Severity != before.Severity && time <= before.ResponseTime)
            {
                var other = context.Origins.Of(before, nameof(SeverityClass.ResponseTime));
                Report(context, location, $"{name} must be responded to within {Wording.Duration(time)}, no later than the worse {SeverityWording.Of(before.Severity)} within {Wording.Duration(before.ResponseTime!.Value)} ({Place.Of(other, location)})", other);
            }

            before = each;
        }

        if (classes.Count > 0 && context.HasAll<SeverityClass>())
        {
            CheckOpened(context, classes);
        }
    }

    // A severity that is not classified has no response time either.
    static void CheckOpened(RuleContext context, List<SeverityClass> classes)
    {
        var opened = context.Model.Alerts.Where(alert => alert.Opens is { } severity && !classes.Exists(each => each.Severity == severity)).GroupBy(alert => alert.Opens!.Value);
        foreach (var alerts in opened)
        {
            var (alert, name) = (alerts.First(), SeverityWording.Of(alerts.Key));
            Report(context, context.Origins.Of(alert, nameof(Alert.Opens)), $"Alert '{alert.Name}' opens {name}, which no Classify sentence gives a response time; add Classify({alerts.Key}, ...).RespondWithin(...)");
        }
    }

    static void Report(RuleContext context, Location location, string message, params Location[] others) => context.Report(Descriptor, location, [message], others);
}
