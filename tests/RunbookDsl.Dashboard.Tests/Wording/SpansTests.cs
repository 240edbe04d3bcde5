using RunbookDsl.Dashboard.Wording;

namespace RunbookDsl.Dashboard.Tests.Wording;

public sealed class SpansTests
{
    [Theory]
    [InlineData(-3, "0 s")]
    [InlineData(59, "59 s")]
    [InlineData(60, "1 min")]
    [InlineData(75, "1 min 15 s")]
    [InlineData(301, "5 min")]
    [InlineData(3600, "1 h")]
    [InlineData(7500, "2 h 5 min")]
    [InlineData(90000, "1 d 1 h")]
    public void Writes_at_most_two_units(int seconds, string expected) =>
        Spans.Write(TimeSpan.FromSeconds(seconds)).Replace('\u00a0', ' ').Should().Be(expected);
}
