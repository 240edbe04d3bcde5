using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Timing;

namespace RunbookDsl.Compiler.Rules.Schedules;

/// <summary>RB6003: a rotation hands over at a time that clocks skip or show twice.</summary>
sealed class HandOverAtClockChange : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.HandOverAtClockChange,
        "A rotation hands over at a time that clocks skip or repeat",
        "Rotation '{0}' hands over at {1}, which clocks in {2} {3} on {4}",
        RuleCategories.Schedules,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.HandOverAtClockChange));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var rotation in context.Model.Rotations)
        {
            var change = rotation.HandOver;
            if (HostZone.Find(change.TimeZone) is { } zone && FirstChange(zone, rotation, ScheduleYear.Of(context.Model, rotation)) is { } local)
            {
                context.Report(
                    Descriptor,
                    context.Origins.Of(rotation, nameof(Rotation.HandOver)),
                    [rotation.Name, Wording.TimeOfDay(change.At), change.TimeZone, zone.IsInvalidTime(local) ? "skip" : "show twice", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);
            }
        }
    }

    static DateTime? FirstChange(TimeZoneInfo zone, Rotation rotation, DateTime year)
    {
        var days = rotation.HandOver.Period == RotationPeriod.Weekly ? 7 : 1;
        var first = Turn.First(rotation);
        var past = Math.Max(0, (int)Math.Ceiling((year.Date - first).TotalDays / days));
        for (var day = first.AddDays(past * days); day < year.AddYears(1); day = day.AddDays(days))
        {
            var local = day + rotation.HandOver.At;
            if (zone.IsInvalidTime(local) || zone.IsAmbiguousTime(local))
            {
                return local;
            }
        }

        return null;
    }
}
