using System.Globalization;
using RunbookDsl.Hosting.Maintenance;

namespace RunbookDsl.Hosting.Tests.Maintenance;

/// <summary>When a window is open by the clocks of a place, in ordinary nights and in those that change the clocks.</summary>
public class WeeklyHoursTests
{
    [Theory]
    // Sunday, 02:00 to 04:00; the clocks of Lisbon go from 01:00 to 02:00 on 28 March 2027, and from 02:00 to 01:00 on 25 October 2026.
    [InlineData("Europe/Lisbon", "02:00", "04:00", "2026-11-22T02:00Z", "2026-11-22T04:00Z")]
    [InlineData("Europe/Lisbon", "02:00", "04:00", "2027-03-28T01:00Z", "2027-03-28T03:00Z")]
    [InlineData("Europe/Lisbon", "01:15", "01:45", "2027-03-28T01:00Z", "2027-03-28T01:45Z")]
    [InlineData("Europe/Lisbon", "00:30", "01:30", "2027-03-28T00:30Z", "2027-03-28T01:30Z")]
    [InlineData("Europe/Lisbon", "01:15", "01:45", "2026-10-25T00:15Z", "2026-10-25T01:45Z")]
    [InlineData("Europe/Lisbon", "00:30", "03:00", "2026-10-24T23:30Z", "2026-10-25T03:00Z")]
    // New York: 02:00 to 03:00 on 14 March 2027, 02:00 to 01:00 on 1 November 2026.
    [InlineData("America/New_York", "02:30", "03:30", "2027-03-14T07:00Z", "2027-03-14T07:30Z")]
    [InlineData("America/New_York", "01:30", "03:30", "2027-03-14T06:30Z", "2027-03-14T07:30Z")]
    [InlineData("America/New_York", "01:30", "02:30", "2026-11-01T05:30Z", "2026-11-01T07:30Z")]
    [InlineData("America/New_York", "22:00", "02:00", "2026-11-02T03:00Z", "2026-11-02T07:00Z")]
    // Lord Howe changes by half an hour: 02:00 to 02:30 on 4 October 2026, 02:00 to 01:30 on 4 April 2027.
    [InlineData("Australia/Lord_Howe", "02:10", "03:00", "2026-10-03T15:30Z", "2026-10-03T16:00Z")]
    [InlineData("Australia/Lord_Howe", "01:45", "02:15", "2027-04-03T14:45Z", "2027-04-03T15:45Z")]
    public void It_is_open_by_the_clocks_of_the_place(string zone, string from, string to, string opens, string closes)
    {
        var hours = new WeeklyHours(new HashSet<DayOfWeek> { DayOfWeek.Sunday }, Time(from), Time(to), zone);
        var (first, last) = (Instant(opens), Instant(closes));

        hours.IsOpenAt(first.AddTicks(-1)).Should().BeFalse();
        hours.IsOpenAt(first).Should().BeTrue();
        hours.IsOpenAt(last.AddTicks(-1)).Should().BeTrue();
        hours.IsOpenAt(last).Should().BeFalse();
        hours.IsOpenAt(first.AddDays(3)).Should().BeFalse();
    }

    [Fact]
    public void Past_midnight_it_belongs_to_the_day_on_which_it_began()
    {
        var hours = new WeeklyHours(new HashSet<DayOfWeek> { DayOfWeek.Friday }, new TimeOnly(22, 0), new TimeOnly(2, 0), "UTC");

        hours.IsOpenAt(Instant("2026-11-27T23:00Z")).Should().BeTrue();
        hours.IsOpenAt(Instant("2026-11-28T01:59Z")).Should().BeTrue();
        hours.IsOpenAt(Instant("2026-11-27T01:00Z")).Should().BeFalse();
        hours.ToString().Should().Be("Friday, 22:00 to 02:00 of the next day, UTC");
    }

    [Fact]
    public void In_an_unknown_zone_it_never_holds_anything_back() =>
        new WeeklyHours(Enum.GetValues<DayOfWeek>().ToHashSet(), TimeOnly.MinValue, new TimeOnly(23, 59), "Mars/Olympus").IsOpenAt(Instant("2026-11-27T12:00Z")).Should().BeFalse();

    static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
