namespace RunbookDsl.Tests.Units;

public sealed class UnitsMeanWhatTheySay
{
    [Fact]
    public void Durations()
    {
        5.Minutes().Should().Be(TimeSpan.FromSeconds(300));
        0.5.Hours().Should().Be(TimeSpan.FromMinutes(30));
        2.Weeks().Should().Be(TimeSpan.FromDays(14));
        250.Milliseconds().Should().Be(TimeSpan.FromSeconds(0.25));
    }

    [Fact]
    public void Shares()
    {
        10.Percent().Should().Be(new Ratio(0.10));
        ((Ratio)0.10 == 10.Percent()).Should().BeTrue();
        (2.5.Percent() < 3.Percent()).Should().BeTrue();
    }

    [Fact]
    public void Rates()
    {
        20.PerHour().PerSecond.Should().BeApproximately(20 / 3600d, 1e-15);
        60.PerMinute().Should().Be(1.PerSecond());
        7.2.Usd().PerHour().PerSecond.Should().BeApproximately(0.002, 1e-15);
        (1.Megabytes().PerSecond() > 1.Kilobytes().PerSecond()).Should().BeTrue();
    }

    [Fact]
    public void Data()
    {
        1.Mebibytes().Should().Be(1_048_576.Bytes());
        1.Megabytes().Should().Be(1_000_000.Bytes());
        1.Gibibytes().Should().BeGreaterThan(1.Gigabytes());
    }
}
