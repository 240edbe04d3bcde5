using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.History;

namespace CompilerTests.Reading;

public sealed class HistoryTests
{
    [Fact]
    public void The_change_log_keeps_the_order_it_is_written_in()
    {
        var read = ReadRunbook.Body("""
            Changed(2026, 11, 22, "Ana Costa", "Initial version");
            Changed(2026, 12, 1, author: "Dana Reyes", change: "Page earlier");
            ReviewEvery(30.Days());
            """);
        read.Problems.Should().BeEmpty();
        read.Model.History.Changes.Should().Equal(new Revision(new CalendarDay(2026, 11, 22), "Ana Costa", "Initial version"), new Revision(new CalendarDay(2026, 12, 1), "Dana Reyes", "Page earlier"));
        read.Model.History.Review.Should().Be(new ReviewPeriod(TimeSpan.FromDays(30)));
    }

    [Theory]
    [InlineData("""About("A").Updated(2026, 11, 22); ReviewEvery(30.Days());""", "2026-11-22", "2026-12-22")]
    [InlineData("""About("A").Updated(2026, 11, 22); Changed(2026, 12, 1, "A", "B"); Changed(2026, 3, 1, "A", "C"); ReviewEvery(1.Weeks());""", "2026-12-01", "2026-12-08")]
    [InlineData("""Changed(2026, 12, 1, "A", "B");""", "2026-12-01", null)]
    [InlineData("""ReviewEvery(30.Days());""", null, null)]
    [InlineData("""About("A").Updated(9999, 12, 31); ReviewEvery(30.Days());""", "9999-12-31", null)]
    public void The_next_review_is_counted_from_the_latest_change(string body, string? last, string? next)
    {
        var history = Generated.Body(body).Definition().History;
        history.LastChanged?.ToString("O", System.Globalization.CultureInfo.InvariantCulture).Should().Be(last);
        history.NextReview?.ToString("O", System.Globalization.CultureInfo.InvariantCulture).Should().Be(next);
    }

    [Theory]
    [InlineData("""Changed(2026, 2, 30, "A", "B");""", "2026")]
    [InlineData("""ReviewEvery(1.Hours());""", "1.Hours()")]
    public void What_is_no_day_or_no_period_is_reported(string body, string at)
    {
        var read = ReadRunbook.Body(body);
        read.ProblemTexts.Should().Equal(at);
        read.Model.History.IsEmpty.Should().BeTrue();
    }
}
