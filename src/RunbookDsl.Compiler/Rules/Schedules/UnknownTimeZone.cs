using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Operation;
using RunbookDsl.Compiler.Model.Timing;

namespace RunbookDsl.Compiler.Rules.Schedules;

/// <summary>RB6002: there is no time zone of that name.</summary>
sealed class UnknownTimeZone : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnknownTimeZone,
        "There is no such time zone",
        "There is no time zone '{0}'; {1}",
        RuleCategories.Schedules,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnknownTimeZone));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        var origins = context.Origins;
        foreach (var (zone, location) in Named(context.Model, origins))
        {
            if (!ZoneNames.Knows(zone))
            {
                var nearest = ZoneNames.Nearest(zone);
                context.Report(
                    Descriptor,
                    location,
                    [zone, nearest is null ? "use a name of the IANA database: Europe/Lisbon" : $"is it '{nearest}'?"],
                    properties: nearest is null ? null : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, $"\"{nearest}\""));
            }
        }
    }

    static IEnumerable<(string Zone, Location Location)> Named(RunbookModel model, Origins origins) =>
    [
        .. model.Contacts.Where(contact => contact.Availability is { Kind: not AvailabilityKind.RoundTheClock })
            .Select(contact => (contact.Availability!.TimeZone, origins.Of(contact, nameof(Availability.TimeZone)))),
        .. model.Rotations.Select(rotation => (rotation.HandOver.TimeZone, origins.Of(rotation, nameof(HandOver.TimeZone)))),
        .. model.Operation.Checks.Where(check => check.TimeZone is not null)
            .Select(check => (check.TimeZone!, origins.Of(check, nameof(RoutineCheck.TimeZone)))),
    ];
}
