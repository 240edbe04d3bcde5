namespace RunbookDsl.Tests.Surface;

public sealed class SurfaceCompiles
{
    [Theory]
    [InlineData("""Alert("High Error Rate").When(m => m.ErrorRate > 0.10).For(5.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate > 10.Percent()).Severity(Critical).Page(OnCall).EscalateTo(Lead).After(15.Minutes()).ResolvedWhen(m => m.ErrorRate < 0.05);""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate > 0.10).Severity(Severity.Critical).WhenMissing(MissingData.Fire);""")]
    [InlineData("""Alert("A").ForEach(m => m.Tool).When(m => m.CircuitBreakerTrips.Increase(1.Hours()) > 5).ResolvedWhen(m => m.CircuitBreakerTrips.Increase(1.Hours()) == 0, stableFor: 10.Minutes());""")]
    [InlineData("""Alert("A").When(m => m.GuardrailTriggers.Rate(1.Hours()) > 3 * m.GuardrailTriggers.Rate(1.Hours()).Usual(over: 7.Days()));""")]
    [InlineData("""Alert("A").When(m => m.Latency.P95(5.Minutes()) > 10.Seconds());""")]
    [InlineData("""Alert("A").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days()));""")]
    [InlineData("""Alert("A").When(m => m.Cost.Increase(1.Hours()) > 50.Usd() || m.Cost.Rate(1.Hours()) > 80.Usd().PerHour());""")]
    [InlineData("""Alert("A").When(m => m.GuardrailTriggers.Rate(5.Minutes()) > 20.PerHour());""")]
    [InlineData("""Alert("A").ForEach(m => (m.Region, m.Status)).When(m => m.Requests.Rate(5.Minutes()) > 50.PerSecond());""")]
    [InlineData("""Alert("A").ForEach(m => m.Region).When(m => m.Requests.Where(m.Status.StartsWith("5")).Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum() > 5.Percent());""")]
    [InlineData("""Alert("A").When(m => m.Requests.Rate(5.Minutes()).Where(m.Status == "500" || !m.Status.In("200", "204")).Sum() > 1.PerMinute());""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate.Average(5.Minutes()) > m.Saturation && !(m.Load.Max(1.Hours()) <= 4) || m.Lag > 30.Seconds());""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate.IsMissing(5.Minutes()) || m.Requests.IsMissing(10.Minutes()));""")]
    [InlineData("""Alert("A").When(m => m.Memory.Min(5.Minutes()) > 512.Mebibytes());""")]
    [InlineData("""Alert("A").When(m => (m.ErrorRate - m.Saturation).OrZero() > 0.1 && 5 < m.Load);""")]
    [InlineData("""Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());""")]
    [InlineData("""Metric(m => m.Latency.P95(5.Minutes())).Normal(1.Seconds(), 3.Seconds()).Warning(above: 5.Seconds()).Critical(above: 10.Seconds());""")]
    [InlineData("""About("Support Agent").Version("2.3.0").Updated(2026, 11, 22).Owner("Customer Platform").OnCall(OnCall).EvaluateEvery(15.Seconds());""")]
    [InlineData("""Rotation night = Rotation("Nights").Daily(at: new(22, 30), "America/New_York").StartingOn(2026, 1, 5).Of(OnCall, Lead, OnCall).StartingOn(2026, 1, 5);""")]
    [InlineData("""About("Support Agent").OnCall(Shift); Alert("A").When(m => m.ErrorRate > 0.1).Page(Shift).EscalateTo(Shift).After(5.Minutes());""")]
    [InlineData("""_ = Contact("Night", "Luis Prado").Slack("#night").Hours(22, 6, "Europe/Lisbon");""")]
    [InlineData("""Alert("A").When(m => m.Latency.P95(5.Minutes()) > 0.8 * RequestTimeout || RequestTimeout < m.Lag || m.Lag >= RequestTimeout / 2);""")]
    [InlineData("""Alert("A").When(m => m.Turns.P50(1.Hours()) > MaxTurns && MaxTurns <= m.Queue && m.Queue > 2 * MaxTurns && MaxTurns * 2 < m.Turns.P50(1.Hours()));""")]
    [InlineData("""Alert("A").When(m => m.Cost.Increase(1.Hours()) + MaxRefund > 100.Usd() && m.Lag / RequestTimeout > 50.Percent());""")]
    [InlineData("""Purpose("Answers questions.", "Refunds."); Users("Customers"); Flow("Chat").To("Support Agent").To("Tool", "calls").To("Reply", label: "answers");""")]
    [InlineData("""Dependency("LLM API").Provides("Drafts every answer").WhenDown("No answers").Fallback("People take over");""")]
    [InlineData("""Expect("Conversations resolve in six turns", m => m.Load < 6); Expect("Reasons are spread evenly");""")]
    [InlineData("""Daily("Review error rate trends").By(Shift).At(9, 0); Daily("Look").At(9, 30, "Europe/Lisbon"); Daily("Look").At(9, timeZone: "Europe/Lisbon").By(Lead);""")]
    [InlineData("""Weekly("Review conversation samples").By(Lead).On(DayOfWeek.Monday, 10, 0); Weekly("Check costs").On(DayOfWeek.Friday); Weekly("Look").On(DayOfWeek.Friday, 9, 0, "UTC");""")]
    [InlineData("""Changed(2026, 11, 22, "Ana Costa", "Initial version"); ReviewEvery(30.Days());""")]
    public void A_line_of_the_surface_compiles_without_a_warning(string line) =>
        Snippet.Problems(line).Should().BeEmpty();
}
