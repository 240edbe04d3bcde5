using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Timing;
using RunbookDsl.Compiler.Rules.Messages;
using Step = RunbookDsl.Compiler.Model.Escalation;

namespace RunbookDsl.Compiler.Rules.Escalation;

/// <summary>RB5005: the time to respond is over before anyone is called.</summary>
sealed class FirstPageTooLate : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.FirstPageTooLate,
        "The first call comes too late",
        "Alert '{0}' calls someone within {1} at worst ({2}), but {3} must be responded to within {4} ({5})",
        RuleCategories.Escalation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.FirstPageTooLate));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var model = context.Model;
        foreach (var alert in model.Alerts)
        {
            if (model.Incidents.OpenedBy(alert) is not { } severity
                || model.Incidents.Classes.FirstOrDefault(each => each.Severity == severity) is not { ResponseTime: { } time } responded
                || time <= TimeSpan.Zero
                || AlertTiming.Of(model, alert).FirstPage is not { } first
                || first <= time)
            {
                continue;
            }

            var call = AlertTiming.First(alert)!;
            var location = Longest(context, alert, call);
            var other = context.Origins.Of(responded, nameof(SeverityClass.ResponseTime));
            context.Report(
                Descriptor,
                location,
                [alert.Name, Wording.Duration(first), Sum(model, alert, call), SeverityWording.Of(severity), Wording.Duration(time), Place.Of(other, location)],
                other.IsInSource ? [other] : []);
        }
    }

    // What takes longest is what there is to shorten.
    static Location Longest(RuleContext context, Alert alert, Step call)
    {
        var (model, origins) = (context.Model, context.Origins);
        var wait = alert.For ?? TimeSpan.Zero;
        var delay = call.After ?? TimeSpan.Zero;
        if (delay > TimeSpan.Zero && delay >= wait && delay >= model.Interval)
        {
            return origins.Of(call, nameof(Step.After));
        }

        return wait > TimeSpan.Zero && wait >= model.Interval || !origins.Has(model, nameof(RunbookModel.Interval))
            ? origins.Of(alert, nameof(Alert.For))
            : origins.Of(model, nameof(RunbookModel.Interval));
    }

    static string Sum(RunbookModel model, Alert alert, Step call)
    {
        var parts = new List<string> { $"interval {Wording.Duration(model.Interval)}" };
        if (alert.For is { } wait && wait > TimeSpan.Zero)
        {
            parts.Add($"For {Wording.Duration(wait)}");
        }

        if (call.After is { } delay && delay > TimeSpan.Zero)
        {
            parts.Add($"After {Wording.Duration(delay)}");
        }

        return string.Join(", ", parts);
    }
}
