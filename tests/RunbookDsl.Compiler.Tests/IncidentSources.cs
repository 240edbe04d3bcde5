namespace CompilerTests;

/// <summary>A runbook that says all that can be said of incidents.</summary>
static class IncidentSources
{
    public const string People = """
        static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").Slack("#support-agent").RoundTheClock();
        static readonly Contact Second = Contact("Secondary On-Call", "Luis Prado").Slack("#support-agent").RoundTheClock();
        static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");
        static readonly Rotation OnCall = Rotation("Support on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary, Second);
        """;

    public const string Body = """"
        About("Support Agent").OnCall(OnCall);
        Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());

        Alert("High Error Rate").When(m => m.ErrorRate > 10.Percent()).For(5.Minutes()).Severity(Critical)
            .Page(OnCall).EscalateTo(Lead).After(15.Minutes()).If("Are users affected?").ResolvedWhen(m => m.ErrorRate < 5.Percent());
        Alert("Cost").When(m => m.Cost.Increase(1.Hours()) > 50.Usd()).Severity(Warning).Opens(Sev4)
            .Page(OnCall).EscalateTo(Second).After(30.Minutes()).EscalateTo(Lead).If(m => m.ErrorRate > 50.Percent());

        Classify(Sev1, "Complete outage or data breach").RespondWithin(15.Minutes()).Example("Agent completely down");
        Classify(Sev2, "Significant degradation").RespondWithin(30.Minutes()).ForAlerts(Critical);
        Classify(Sev3, "Partial degradation").ForAlerts(Warning, Info);

        Response(Sev1)
            .Step("Acknowledge", within: 5.Minutes(), "Acknowledge alert", "Join incident channel")
            .Step("Assess", within: 10.Minutes(), "Determine scope of impact")
            .Decide("Disable the agent?", "Disable", "Degraded mode")
            .Step("Resolve", "Implement permanent fix")
            .FollowUp("Write incident report", within: 48.Hours())
            .FollowUp("Learn");
        Response(Sev2).Step("Acknowledge", 10.Minutes());

        const string Greeting = "Hello";
        Message("Internal Alert", Audience.Internal, i => $"""
            [{i.Severity}] {i.Service} incident

            Current actions: {i.CurrentActions}
            """).For(Sev1, Sev2);
        Message("Status page", Audience.External, i => $"{Greeting}: {i.Impact}. " + $"Next update: {i.NextUpdate}").UpdateEvery(30.Minutes());
        """";

    public static ReadRunbook Read() => ReadRunbook.Body(Body, People);
}
