using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Tests.Contacts;

public sealed class AvailabilityInTimeZones
{
    [Theory]
    [InlineData(AvailabilityKind.Weekdays, 9, 18, "2026-07-03T16:59:00Z", true)] // Friday, 17:59 in Lisbon
    [InlineData(AvailabilityKind.Weekdays, 9, 18, "2026-07-03T17:00:00Z", false)]
    [InlineData(AvailabilityKind.Weekdays, 9, 18, "2026-07-04T12:00:00Z", false)] // Saturday
    [InlineData(AvailabilityKind.EveryDay, 9, 18, "2026-07-04T12:00:00Z", true)]
    [InlineData(AvailabilityKind.EveryDay, 0, 24, "2026-07-04T23:59:00Z", true)]
    [InlineData(AvailabilityKind.EveryDay, 22, 6, "2026-07-04T04:59:00Z", true)] // 05:59
    [InlineData(AvailabilityKind.EveryDay, 22, 6, "2026-07-04T05:00:00Z", false)]
    [InlineData(AvailabilityKind.Weekdays, 22, 6, "2026-07-04T04:00:00Z", true)] // the end of Friday's night
    [InlineData(AvailabilityKind.Weekdays, 22, 6, "2026-07-06T04:00:00Z", false)] // the end of Sunday's
    [InlineData(AvailabilityKind.RoundTheClock, 0, 0, "2026-07-05T03:00:00Z", true)]
    public void Hours_are_those_of_the_zone(AvailabilityKind kind, int from, int to, string instant, bool expected) =>
        new AvailabilityDefinition(kind, from, to, "Europe/Lisbon").Includes(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);
}
