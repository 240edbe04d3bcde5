using RunbookDsl.Compiler.Model.Timing;

namespace CompilerTests.Timing;

public sealed class ZoneNamesTests
{
    [Theory]
    [InlineData("Europe/Lisbon")]
    [InlineData("UTC")]
    [InlineData("Etc/GMT+5")]
    [InlineData("US/Eastern")]
    public void Knows_what_the_database_has(string name) => ZoneNames.Knows(name).Should().BeTrue();

    [Fact]
    public void Knows_whatever_this_machine_knows() =>
        TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => !ZoneNames.Knows(id)).Should().BeEmpty();

    [Theory]
    [InlineData("Europe/Lisboa", "Europe/Lisbon")]
    [InlineData("europe/lisbon", "Europe/Lisbon")]
    [InlineData("Europe/Lisbon ", "Europe/Lisbon")]
    [InlineData("America/NewYork", "America/New_York")]
    [InlineData("Lisbon", "Europe/Lisbon")]
    [InlineData("Portugal/Lisbon", "Europe/Lisbon")]
    [InlineData("Australia/LordHowe", "Australia/Lord_Howe")]
    [InlineData("Somewhere over the rainbow", null)]
    public void Finds_the_nearest_name(string name, string? nearest)
    {
        ZoneNames.Knows(name).Should().BeFalse();
        ZoneNames.Nearest(name).Should().Be(nearest);
    }
}
