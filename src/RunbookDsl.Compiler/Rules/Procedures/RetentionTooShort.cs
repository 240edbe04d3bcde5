using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Troubleshooting;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7017: a log is kept for less time than a follow-up has.</summary>
sealed class RetentionTooShort : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RetentionTooShort,
        "A log is gone before the follow-up is due",
        "Log '{0}' is kept for {1}, but '{2}' after a {3} is due within {4} ({5}) and needs it",
        RuleCategories.Procedures,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RetentionTooShort));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var followUps = context.Model.Incidents.Procedures
            .SelectMany(procedure => procedure.FollowUps.Select(followUp => (procedure.Severity, FollowUp: followUp)))
            .Where(each => each.FollowUp.Within is not null)
            .ToList();
        foreach (var log in context.Model.Troubleshooting.Logs)
        {
            var (severity, longest) = followUps.Where(each => each.FollowUp.Within > log.Retention).OrderByDescending(each => each.FollowUp.Within).FirstOrDefault();
            if (longest is not null && log.Retention is { } retention)
            {
                var location = context.Origins.Of(log, nameof(Log.Retention));
                var other = context.Origins.Of(longest, nameof(FollowUp.Within));
                context.Report(Descriptor, location, [log.Name, Wording.Duration(retention), longest.Name, SeverityWording.Of(severity), Wording.Duration(longest.Within!.Value), Place.Of(other, location)], [other]);
            }
        }
    }
}
