using RunbookDsl.Dashboard.Wording;
using RunbookDsl.Definition;

namespace RunbookDsl.Dashboard.Tests.Wording;

public sealed class QuantityScaleTests
{
    [Theory]
    [InlineData(Unit.Ratio, 0.1, 0.1374, "13.7 %")]
    [InlineData(Unit.Count, 5, 1234.0, "1,234")]
    [InlineData(Unit.Seconds, 0.8, 0.3519, "352 ms")]
    [InlineData(Unit.Seconds, 10, 0.3519, "0.352 s")]
    [InlineData(Unit.Seconds, 7200, 5400.0, "1.5 h")]
    [InlineData(Unit.Bytes, 2e9, 5e8, "0.5 GB")]
    [InlineData(Unit.Usd, 6.4, 3.5, "$3.50")]
    [InlineData(Unit.Usd, 6.4, -3.5, "−$3.50")]
    [InlineData(Unit.CountPerSecond, 0.0033, 0.00125, "0.075/min")]
    [InlineData(Unit.CountPerSecond, 0.0003, 0.00125, "4.5/h")]
    [InlineData(Unit.None, 1, double.PositiveInfinity, "∞")]
    [InlineData(Unit.None, 1, double.NaN, "no data")]
    [InlineData(Unit.None, 1, null, "no data")]
    public void Writes_a_value_in_the_scale_of_its_limit(Unit unit, double limit, double? value, string expected) =>
        QuantityScale.For(unit, limit).Write(value).Replace('\u00a0', ' ').Should().Be(expected);
}
