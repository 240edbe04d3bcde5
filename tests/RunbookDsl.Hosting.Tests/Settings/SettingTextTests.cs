using RunbookDsl.Definition;
using RunbookDsl.Definition.Settings;
using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Hosting.Tests.Settings;

public sealed class SettingTextTests
{
    [Theory]
    [InlineData(Unit.Seconds, "30s", 30)]
    [InlineData(Unit.Seconds, "00:00:30", 30)]
    [InlineData(Unit.Seconds, "30 seconds", 30)]
    [InlineData(Unit.Seconds, "1 hour 30 minutes", 5400)]
    [InlineData(Unit.Seconds, "1h30m", 5400)]
    [InlineData(Unit.Seconds, "250 ms", 0.25)]
    [InlineData(Unit.Ratio, "10%", 0.1)]
    [InlineData(Unit.Ratio, "10 %", 0.1)]
    [InlineData(Unit.Ratio, "0.1", 0.1)]
    [InlineData(Unit.Usd, "$50", 50)]
    [InlineData(Unit.Usd, "50", 50)]
    [InlineData(Unit.Usd, "12.50 USD", 12.5)]
    [InlineData(Unit.Eur, "50 €", 50)]
    [InlineData(Unit.Bytes, "512MiB", 536870912)]
    [InlineData(Unit.Bytes, "2 GB", 2e9)]
    [InlineData(Unit.CountPerSecond, "36/hour", 0.01)]
    [InlineData(Unit.UsdPerSecond, "$36 per hour", 0.01)]
    [InlineData(Unit.None, "-1.5", -1.5)]
    public void Values_are_read_as_people_write_them(Unit unit, string text, double value) =>
        SettingText.Parse(text, Of(unit)).Should().BeApproximately(value, 1e-12);

    [Theory]
    [InlineData(Unit.Seconds, "30")]
    [InlineData(Unit.Seconds, "30 parsecs")]
    [InlineData(Unit.Seconds, "s30s")]
    [InlineData(Unit.Seconds, "")]
    [InlineData(Unit.Usd, "€50")]
    [InlineData(Unit.Count, "1,5")]
    [InlineData(Unit.None, "NaN")]
    [InlineData(Unit.None, "1e999")]
    [InlineData(Unit.CountPerSecond, "20")]
    public void What_could_mean_something_else_is_refused(Unit unit, string text) => SettingText.Parse(text, Of(unit)).Should().BeNull();

    [Fact]
    public void Switches_and_whole_numbers_take_nothing_between()
    {
        SettingText.Parse("on", Of(Unit.None) with { Kind = SettingKind.Switch }).Should().Be(1);
        SettingText.Parse("False", Of(Unit.None) with { Kind = SettingKind.Switch }).Should().Be(0);
        SettingText.Parse("0.5", Of(Unit.None) with { Kind = SettingKind.Switch }).Should().BeNull();
        SettingText.Parse("1.5", Of(Unit.Count) with { Kind = SettingKind.Whole }).Should().BeNull();
    }

    static SettingDefinition Of(Unit unit) => new() { Name = "x", Unit = unit, Default = 0 };
}
