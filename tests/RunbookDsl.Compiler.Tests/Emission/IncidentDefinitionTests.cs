using RunbookDsl;
using RunbookDsl.Definition.Incidents;

namespace CompilerTests.Emission;

public sealed class IncidentDefinitionTests
{
    static readonly RunbookDsl.Definition.RunbookDefinition Definition = Generated.Body(IncidentSources.Body, IncidentSources.People).Definition();

    [Fact]
    public void Alerts_open_incidents() =>
        Definition.Alerts.Select(alert => alert.Opens).Should().Equal(IncidentSeverity.Sev2, IncidentSeverity.Sev4);

    [Fact]
    public void Escalations_carry_their_conditions()
    {
        var (page, asked) = (Definition.Alerts[0].Escalation[0], Definition.Alerts[0].Escalation[1]);
        (page.After, page.If).Should().Be((TimeSpan.Zero, null));
        (asked.After, asked.If).Should().Be((TimeSpan.FromMinutes(15), "Are users affected?"));

        var held = Definition.Alerts[1].Escalation[^1];
        (held.After, held.If).Should().Be((null, "Error rate > 50 %"));
        Definition.Probes[held.Probe!.Value].Text.Should().Be("Error rate > 50 %");
    }

    [Fact]
    public void Procedures_are_data()
    {
        var procedure = Definition.Incidents.Procedures[0];
        procedure.Phases.Select(phase => (phase.Name, phase.Within)).Should().Equal(("Acknowledge", TimeSpan.FromMinutes(5)), ("Assess", TimeSpan.FromMinutes(10)), ("Resolve", null));
        procedure.Phases[1].Decisions.Single().Options.Should().Equal("Disable", "Degraded mode");
        procedure.FollowUps.Should().Equal(new FollowUpDefinition("Write incident report", TimeSpan.FromHours(48)), new FollowUpDefinition("Learn", null));
        Definition.Incidents.Classes[0].Should().Be(new SeverityClassDefinition(IncidentSeverity.Sev1, "Complete outage or data breach", TimeSpan.FromMinutes(15), "Agent completely down"));
    }

    [Fact]
    public void A_message_is_rendered_with_what_is_known()
    {
        var message = Definition.Incidents.Messages[0];
        (message.Id, message.Audience).Should().Be(("internal-alert", MessageAudience.Internal));
        message.For.Should().Equal(IncidentSeverity.Sev1, IncidentSeverity.Sev2);
        message.Render(new Dictionary<MessageField, string> { [MessageField.Severity] = "SEV1", [MessageField.Service] = "Support Agent" })
            .Should().Be("[SEV1] Support Agent incident\n\nCurrent actions: –");
    }
}
