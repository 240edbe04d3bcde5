namespace RunbookDsl.Tests.Surface;

public sealed class IncidentSurface
{
    [Theory]
    [InlineData("""Alert("A").When(m => m.ErrorRate > 0.1).Opens(Sev2).Page(OnCall).EscalateTo(Lead).After(15.Minutes()).If("Are users affected?").Severity(Critical);""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate > 0.1).EscalateTo(Lead).If(m => m.ErrorRate > 0.5).After(15.Minutes()).Opens(IncidentSeverity.Sev1);""")]
    [InlineData("""Alert("A").When(m => m.ErrorRate > 0.1).EscalateTo(Lead).If("impacting users").Severity(Warning);""")]
    [InlineData("""Classify(Sev1, "Complete outage or data breach").RespondWithin(15.Minutes()).Example("Agent completely down").ForAlerts(Critical);""")]
    [InlineData("""Response(Sev1).Step("Acknowledge", within: 5.Minutes(), "Acknowledge alert", "Join").Decide("Disable?", "Yes", "No").Step("Resolve", "Fix").FollowUp("Write incident report", within: 48.Hours()).FollowUp("Learn");""")]
    [InlineData("""Message("A", Audience.Internal, i => $"{i.Severity} {i.Service} {i.Cause} {i.Link}").For(Sev1, Sev2).UpdateEvery(30.Minutes());""")]
    [InlineData("""Message("A", Audience.Stakeholders, i => $"{i.Severity} {i.Impact} {i.Lead}");""")]
    [InlineData("""Message("A", Audience.External, i => $"{i.Service} {i.Status} {i.Impact} {i.Started} {i.NextUpdate}");""")]
    public void A_line_of_the_surface_compiles_without_a_warning(string line) => Snippet.Problems(line).Should().BeEmpty();

    [Theory]
    [InlineData("""Message("A", Audience.External, i => $"{i.Severity}");""")]
    [InlineData("""Message("A", Audience.External, i => $"{i.Cause}");""")]
    [InlineData("""Message("A", Audience.External, i => $"{i.Link}");""")]
    [InlineData("""Message("A", Audience.External, (InternalIncident i) => $"{i.Cause}");""")]
    [InlineData("""Message("A", Audience.Stakeholders, i => $"{i.Cause}");""")]
    [InlineData("""Message("A", Audience.Stakeholders, i => $"{i.Link}");""")]
    public void What_an_audience_must_not_know_does_not_compile(string line) => Snippet.Problems(line).Should().NotBeEmpty();

    [Fact]
    public void An_escalation_needs_a_time_or_a_condition() =>
        Snippet.OfferedAfter("""Alert("A").When(m => m.ErrorRate > 0.1).EscalateTo(Lead)""").Should().Equal("After", "If");

    [Fact]
    public void After_its_time_an_escalation_may_have_a_condition() =>
        Snippet.OfferedAfter("""Alert("A").When(m => m.ErrorRate > 0.1).EscalateTo(Lead).After(5.Minutes())""").Should().Contain(["If", "Page", "EscalateTo"]).And.NotContain("After");

    [Fact]
    public void A_decision_belongs_to_a_phase() => Snippet.OfferedAfter("Response(Sev1)").Should().Equal("Step");

    [Fact]
    public void After_a_follow_up_only_another() => Snippet.OfferedAfter("""Response(Sev1).Step("A").FollowUp("B")""").Should().Equal("FollowUp");
}
