using CsCheck;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Timing;
using RunbookDsl.Definition.Contacts;
using AvailabilityKind = RunbookDsl.Compiler.Model.AvailabilityKind;
using RotationPeriod = RunbookDsl.Compiler.Model.RotationPeriod;

namespace CompilerTests.Timing;

/// <summary>The gaps of a schedule against the slow way: minute by minute, whom the host would call and whether they can be called.</summary>
public sealed class ScheduleGapTests
{
    // The clocks of the second change by half an hour only, and those of the third do in the other half of the year.
    static readonly string[] Zones = ["Europe/Lisbon", "Australia/Lord_Howe", "America/New_York", "Asia/Kolkata"];

    // Days around which some of these clocks change, and an ordinary one.
    static readonly DateTime[] Starts = [new(2026, 3, 5), new(2026, 3, 26), new(2026, 4, 2), new(2026, 10, 1), new(2026, 10, 22), new(2026, 10, 29), new(2026, 7, 1)];

    static readonly Gen<Availability?> Availabilities =
        Gen.Select(Gen.Enum<AvailabilityKind>(), Gen.Int[0, 23], Gen.Int[1, 24], Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]), Gen.Int[0, 4])
            .Select((kind, from, to, zone, said) => said == 0 ? null : new Availability(kind, from, to, zone));

    static readonly Gen<Rotation> Rotations =
        Gen.Select(Gen.Enum<RotationPeriod>(), Gen.Enum<DayOfWeek>(), Gen.Int[0, 47], Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]), Availabilities.Array[1, 3], Gen.Bool)
            .Select((period, day, half, zone, hours, starting) => new Rotation(
                "On call",
                new HandOver(period, day, TimeSpan.FromMinutes(half * 30), zone),
                starting ? new CalendarDay(2026, 3, 4) : null,
                hours.Select((each, i) => new Contact($"Role {i}", $"Person {i}", [], each)).ToEquatableArray()));

    [Fact]
    public void Minute_by_minute_the_same_instants_are_open() =>
        Gen.Select(Rotations, Availabilities.Array[0, 1], Gen.Int[0, Starts.Length - 1].Select(i => Starts[i])).Sample(
            (rotation, beside, day) =>
            {
                var others = beside.Select(hours => new Contact("Duty", "Manager", [], hours)).ToList();
                var from = DateTime.SpecifyKind(day, DateTimeKind.Utc);
                var gaps = ScheduleGap.In(rotation, others, from, from.AddDays(5))!.ToList();

                return Enumerable.Range(0, 5 * 24 * 60).Select(minute => from.AddMinutes(minute)).All(minute =>
                    gaps.Exists(gap => gap.From <= minute && minute < gap.Until) == !others.Append(OnCall(rotation, minute)).Any(person => Reachable(person, minute)));
            },
            iter: 60);

    [Fact]
    public void A_zone_that_this_machine_does_not_know_leaves_it_open()
    {
        var nowhere = new Contact("Lead", "Ana Costa", [], new Availability(AvailabilityKind.EveryDay, 9, 18, "Nowhere/Atlantis"));
        var rotation = new Rotation("On call", new HandOver(RotationPeriod.Weekly, DayOfWeek.Monday, TimeSpan.FromHours(9), "Europe/Lisbon"), null, [nowhere]);

        ScheduleGap.In(rotation, [], new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), new(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)).Should().BeNull();
    }

    static Contact OnCall(Rotation rotation, DateTime minute) => rotation.Members[new RotationDefinition
    {
        Name = rotation.Name,
        Period = (RunbookDsl.Definition.Contacts.RotationPeriod)rotation.HandOver.Period,
        Day = rotation.HandOver.Day,
        At = TimeOnly.FromTimeSpan(rotation.HandOver.At),
        TimeZone = rotation.HandOver.TimeZone,
        StartingOn = rotation.StartingOn is { } day ? new DateOnly(day.Year, day.Month, day.Day) : RotationDefinition.Epoch,
        Members = [.. Enumerable.Range(0, rotation.Members.Count)],
    }.OnCallAt(new DateTimeOffset(minute))];

    static bool Reachable(Contact person, DateTime minute) => person.Availability is not { } hours
        || new AvailabilityDefinition((RunbookDsl.Definition.Contacts.AvailabilityKind)hours.Kind, hours.From, hours.To, hours.TimeZone).Includes(new DateTimeOffset(minute));
}
