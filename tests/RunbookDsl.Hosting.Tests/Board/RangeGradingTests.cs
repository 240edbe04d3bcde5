using RunbookDsl.Definition;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Tests.Board;

public sealed class RangeGradingTests
{
    static readonly RangeDefinition Above = new() { Reading = "Error rate", Unit = Unit.Ratio, NormalLower = 0.01, NormalUpper = 0.02, WarningAbove = 0.05, CriticalAbove = 0.1 };
    static readonly RangeDefinition Below = new() { Reading = "Resolution rate", Unit = Unit.Ratio, NormalLower = 0.75, NormalUpper = 0.95, WarningBelow = 0.7, CriticalBelow = 0.6 };

    [Theory]
    [InlineData(null, "Missing")]
    [InlineData(double.NaN, "Missing")]
    [InlineData(0.0, "Low")]
    [InlineData(0.01, "Normal")]
    [InlineData(0.02, "Normal")]
    [InlineData(0.03, "Elevated")]
    [InlineData(0.05, "Elevated")]
    [InlineData(0.06, "Warning")]
    [InlineData(0.1, "Warning")]
    [InlineData(0.11, "Critical")]
    [InlineData(double.PositiveInfinity, "Critical")]
    public void A_value_that_may_rise_is_graded(double? value, string grade) => RangeGrading.Of(Above, value).ToString().Should().Be(grade);

    [Theory]
    [InlineData(0.99, "Elevated")]
    [InlineData(0.8, "Normal")]
    [InlineData(0.72, "Low")]
    [InlineData(0.65, "Warning")]
    [InlineData(0.5, "Critical")]
    public void A_value_that_must_not_fall_is_graded(double? value, string grade) => RangeGrading.Of(Below, value).ToString().Should().Be(grade);

    [Fact]
    public void Critical_comes_before_warning_however_they_are_declared() =>
        RangeGrading.Of(Above with { CriticalAbove = 0.03 }, 0.06).Should().Be(RangeGrade.Critical);

    [Fact]
    public void Without_a_normal_what_is_short_of_every_limit_is_normal() =>
        RangeGrading.Of(Above with { NormalLower = null, NormalUpper = null }, 0.03).Should().Be(RangeGrade.Normal);
}
