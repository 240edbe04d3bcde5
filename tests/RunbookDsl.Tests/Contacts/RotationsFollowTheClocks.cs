using RunbookDsl.Definition.Contacts;

namespace RunbookDsl.Tests.Contacts;

/// <summary>Who is on call, against a reference that walks a whole year by quarters of an hour and looks at nothing but the clock on the wall.</summary>
public sealed class RotationsFollowTheClocks
{
    public static TheoryData<string, int, int> Clocks
    {
        get
        {
            var clocks = new TheoryData<string, int, int>();
            foreach (var zone in new[] { "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Pacific/Auckland" })
            {
                // Ordinary hours, and those that clocks skip or show twice in some of these zones.
                foreach (var (hour, minute) in new[] { (9, 0), (0, 0), (1, 30), (2, 30), (23, 45) })
                {
                    clocks.Add(zone, hour, minute);
                }
            }

            return clocks;
        }
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Every_quarter_of_an_hour_of_a_year(string zone, int hour, int minute)
    {
        foreach (var weekly in new[] { true, false })
        {
            var rotation = Rotation(zone, new TimeOnly(hour, minute), weekly, DayOfWeek.Sunday);
            foreach (var (instant, turn) in Walk(rotation, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), days: 366))
            {
                Assert.Equal(rotation.Members[turn % rotation.Members.Count], rotation.OnCallAt(instant));
            }
        }
    }

    [Fact]
    public void A_handover_that_the_clocks_skip_is_as_much_later_as_they_skip() =>
        Rotation("America/New_York", new TimeOnly(2, 30), weekly: false).TurnAt(new DateTimeOffset(2026, 3, 8, 12, 0, 0, TimeSpan.Zero)).From
            .Should().Be(new DateTimeOffset(2026, 3, 8, 3, 30, 0, TimeSpan.FromHours(-4)));

    [Fact]
    public void A_handover_that_the_clocks_show_twice_is_at_the_first() =>
        Rotation("America/New_York", new TimeOnly(1, 30), weekly: false).TurnAt(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero)).From
            .Should().Be(new DateTimeOffset(2026, 11, 1, 1, 30, 0, TimeSpan.FromHours(-4)));

    [Fact]
    public void The_first_person_begins_at_the_first_handover_on_or_after_the_day()
    {
        var rotation = Rotation("Europe/Lisbon", new TimeOnly(9, 0), weekly: true) with { StartingOn = new DateOnly(2026, 1, 6) };
        var handOver = new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero);

        rotation.TurnAt(handOver).Should().Be(new RotationTurn(10, handOver, handOver.AddDays(7)));
        rotation.OnCallAt(handOver.AddTicks(-1)).Should().Be(12, "before its beginning a rotation goes on backwards");
        rotation.OnCallAt(handOver.AddDays(7)).Should().Be(11);
        rotation.OnCallAt(handOver.AddDays(21)).Should().Be(10);
    }

    [Fact]
    public void Unless_said_turns_are_counted_from_a_Monday() =>
        RotationDefinition.Epoch.DayOfWeek.Should().Be(DayOfWeek.Monday);

    [Theory]
    [InlineData("Europe/Lisboa")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public void A_zone_that_nobody_knows_counts_as_UTC(string zone)
    {
        TimeZones.IsKnown(zone).Should().BeFalse();
        Rotation(zone, new TimeOnly(9, 0), weekly: true).TurnAt(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)).From
            .Should().Be(new DateTimeOffset(2026, 6, 29, 9, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(9999, 12, 31)]
    [InlineData(1, 1, 1)]
    public void No_beginning_is_too_far_away(int year, int month, int day) =>
        (Rotation("Europe/Lisbon", new TimeOnly(9, 0), weekly: true) with { StartingOn = new DateOnly(year, month, day) })
            .OnCallAt(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)).Should().BeOneOf(10, 11, 12);

    // A day that Samoa never had: its hand-over falls together with that of the next day.
    [Fact]
    public void A_day_that_a_country_leaves_out_is_left_out() =>
        Rotation("Pacific/Apia", new TimeOnly(9, 0), weekly: false).TurnAt(new DateTimeOffset(2011, 12, 31, 12, 0, 0, TimeSpan.FromHours(14)))
            .From.Should().Be(new DateTimeOffset(2011, 12, 31, 9, 0, 0, TimeSpan.FromHours(14)));

    static RotationDefinition Rotation(string zone, TimeOnly at, bool weekly, DayOfWeek day = DayOfWeek.Monday) => new()
    {
        Name = "Support on-call",
        Period = weekly ? RotationPeriod.Weekly : RotationPeriod.Daily,
        Day = day,
        At = at,
        TimeZone = zone,
        StartingOn = new DateOnly(2025, 12, 7),
        Members = [10, 11, 12],
    };

    /// <summary>Each quarter of an hour and the number of hand-overs seen since the rotation's first day.</summary>
    static IEnumerable<(DateTimeOffset Instant, int Turn)> Walk(RotationDefinition rotation, DateTimeOffset from, int days)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(rotation.TimeZone);
        var handed = new HashSet<DateOnly>();
        var instant = new DateTimeOffset(rotation.StartingOn.AddDays(-1), TimeOnly.MinValue, TimeSpan.Zero);
        for (var end = from.AddDays(days); instant < end; instant = instant.AddMinutes(15))
        {
            var wall = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
            // A skipped time is looked for as long after the jump as it lies inside it.
            var before = TimeZoneInfo.ConvertTime(instant.AddHours(-3), zone).DateTime.AddHours(3);
            foreach (var shown in new[] { wall, before })
            {
                var day = DateOnly.FromDateTime(shown);
                var isIt = TimeOnly.FromDateTime(shown) == rotation.At && day >= rotation.StartingOn && (shown == wall || zone.IsInvalidTime(shown));
                if (isIt && (rotation.Period == RotationPeriod.Daily || day.DayOfWeek == rotation.Day))
                {
                    handed.Add(day);
                }
            }

            if (instant >= from)
            {
                yield return (instant, handed.Count - 1);
            }
        }
    }
}
