using RunbookDsl.Definition.Operation;

namespace RunbookDsl.Tests.Operation;

public sealed class ChecksAreDueInTheirZone
{
    static readonly CheckDefinition Check = new() { Id = "weekly-look", Text = "Look", Period = CheckPeriod.Weekly, TimeZone = "Europe/Lisbon" };
    static readonly DateOnly Monday = new(2026, 7, 6);

    [Fact]
    public void A_daily_check_is_due_every_day() =>
        Enumerable.Range(0, 7).Select(day => (Check with { Period = CheckPeriod.Daily }).IsDueOn(Monday.AddDays(day))).Should().OnlyContain(isDue => isDue);

    [Theory]
    [InlineData(DayOfWeek.Wednesday, 2)]
    [InlineData(null, 6)]
    public void A_weekly_check_is_due_once(DayOfWeek? day, int expected) =>
        Enumerable.Range(0, 7).Where(later => (Check with { Day = day }).IsDueOn(Monday.AddDays(later))).Should().Equal(expected);

    [Fact]
    public void The_time_is_that_of_the_zone() =>
        (Check with { At = new TimeOnly(9, 30) }).DueAt(Monday).Should().Be(new DateTimeOffset(2026, 7, 6, 8, 30, 0, TimeSpan.Zero));

    [Fact]
    public void Without_a_time_it_is_the_end_of_the_day() =>
        Check.DueAt(Monday).Should().Be(new DateTimeOffset(2026, 7, 6, 23, 0, 0, TimeSpan.Zero));
}
