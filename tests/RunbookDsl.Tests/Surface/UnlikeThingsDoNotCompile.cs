namespace RunbookDsl.Tests.Surface;

public sealed class UnlikeThingsDoNotCompile
{
    [Theory]
    [InlineData("m => m.ErrorRate > 5.Minutes()")]
    [InlineData("m => m.ErrorRate > 10.Usd()")]
    [InlineData("m => m.Latency.P95(5.Minutes()) > 10")]
    [InlineData("m => m.Latency.P95(5.Minutes()) > 10.Percent()")]
    [InlineData("m => m.Cost.Increase(1.Hours()) > 50")]
    [InlineData("m => m.Cost.Increase(1.Hours()) > 50.Eur()")]
    [InlineData("m => m.Cost.Increase(1.Hours()) > m.Fees.Increase(1.Hours())")]
    [InlineData("m => m.Cost.Increase(1.Hours()) + m.Fees.Increase(1.Hours()) > 50.Usd()")]
    [InlineData("m => m.Cost.Rate(1.Hours()) > 20.PerHour()")]
    [InlineData("m => m.GuardrailTriggers.Rate(1.Hours()) > 20")]
    [InlineData("m => m.GuardrailTriggers > 20")]
    [InlineData("m => m.Latency > 10.Seconds()")]
    [InlineData("m => m.Memory > 512")]
    [InlineData("m => m.Memory > m.Load")]
    [InlineData("m => m.Latency.P95(5) > 10.Seconds()")]
    [InlineData("m => m.Latency.P95(5.Minutes()) > MaxTurns")]
    [InlineData("m => m.Latency.P95(5.Minutes()) > 0.8 * MaxRefund")]
    [InlineData("m => MaxTurns < m.Lag")]
    [InlineData("m => m.Turns.P50(5.Minutes()) > RequestTimeout")]
    [InlineData("m => m.ErrorRate > MaxTurns")]
    [InlineData("m => RequestTimeout > 10.Seconds()")]
    [InlineData("m => m.Latency.P95(RequestTimeout) > 10.Seconds()")]
    public void Comparing_unlike_things_is_an_error_of_the_compiler(string condition) =>
        Snippet.Problems($"""Alert("A").When({condition});""")
            .Should().Contain(problem => problem.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    [Theory]
    [InlineData("""Daily("Look").On(DayOfWeek.Monday, 9, 0);""")]
    [InlineData("""Weekly("Look").At(9, 0);""")]
    [InlineData("""Daily("Look").By("Dana Reyes");""")]
    [InlineData("""Flow("Chat").By(Lead);""")]
    [InlineData("""Rotation night = Rotation("Nights").Daily(new(9, 0), "Europe/Lisbon");""")]
    [InlineData("""_ = Rotation("Nights").Daily(new(9, 0), "Europe/Lisbon").Of();""")]
    [InlineData("""_ = Rotation("Nights").Daily(new(9, 0), "Europe/Lisbon").Of(Shift);""")]
    [InlineData("""_ = Rotation("Nights").Of(Lead);""")]
    [InlineData("""ReviewEvery(30);""")]
    [InlineData("""Expect("Fast", m => m.Load);""")]
    public void A_word_that_does_not_fit_there_is_an_error_of_the_compiler(string line) =>
        Snippet.Problems(line).Should().Contain(problem => problem.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
}
