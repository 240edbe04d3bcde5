using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;

namespace CompilerTests.Reading;

public sealed class IncidentTests
{
    readonly ReadRunbook _read = IncidentSources.Read();

    IncidentResponse Incidents => _read.Model.Incidents;

    [Fact]
    public void Everything_is_read() => _read.ProblemTexts.Should().BeEmpty();

    [Fact]
    public void Classes_say_what_a_severity_is()
    {
        Incidents.Classes.Should().HaveCount(3);
        Incidents.Classes[0].Should().Be(new SeverityClass(IncidentSeverity.Sev1, "Complete outage or data breach", TimeSpan.FromMinutes(15), "Agent completely down", []));
        Incidents.Classes[2].Alerts.Should().Equal(Severity.Warning, Severity.Info);
    }

    [Fact]
    public void An_alert_opens_what_it_says_or_else_what_its_severity_does()
    {
        Incidents.OpenedBy(_read.Model.Alerts[0]).Should().Be(IncidentSeverity.Sev2);
        Incidents.OpenedBy(_read.Model.Alerts[1]).Should().Be(IncidentSeverity.Sev4);
    }

    [Fact]
    public void Phases_have_deadlines_actions_and_decisions()
    {
        var procedure = Incidents.Procedures[0];
        procedure.Phases.Select(phase => (phase.Name, phase.Within)).Should().Equal(("Acknowledge", TimeSpan.FromMinutes(5)), ("Assess", TimeSpan.FromMinutes(10)), ("Resolve", null));
        procedure.Phases[0].Actions.Should().Equal("Acknowledge alert", "Join incident channel");
        procedure.Phases[1].Decisions.Should().Equal(new Decision("Disable the agent?", ["Disable", "Degraded mode"]));
        procedure.Phases[2].Actions.Should().Equal("Implement permanent fix");
        procedure.FollowUps.Should().Equal(new FollowUp("Write incident report", TimeSpan.FromHours(48)), new FollowUp("Learn", null));
        Incidents.Procedures[1].Phases.Should().Equal(new ProcedurePhase("Acknowledge", TimeSpan.FromMinutes(10), [], []));
    }

    [Fact]
    public void Parts_stand_where_they_are_written()
    {
        var phase = Incidents.Procedures[0].Phases[1];
        ReadRunbook.TextAt(_read.Origins.Of(phase)).Should().Be("\"Assess\"");
        ReadRunbook.TextAt(_read.Origins.Of(phase, nameof(ProcedurePhase.Within))).Should().Be("10.Minutes()");
        ReadRunbook.TextAt(_read.Origins.Of(Incidents.Classes[0], nameof(SeverityClass.ResponseTime))).Should().Be("15.Minutes()");
        ReadRunbook.TextAt(_read.Origins.Of(_read.Model.Alerts[0].Escalation[1], nameof(Escalation.Question))).Should().Be("\"Are users affected?\"");
    }

    [Fact]
    public void Escalations_have_times_questions_and_conditions()
    {
        var (asked, held) = (_read.Model.Alerts[0].Escalation[1], _read.Model.Alerts[1].Escalation[2]);
        (asked.After, asked.Question, asked.Condition).Should().Be((TimeSpan.FromMinutes(15), "Are users affected?", null));
        (held.After, held.Question).Should().Be((null, null));
        held.Condition.Should().BeOfType<Comparison>();
    }

    [Fact]
    public void Messages_are_text_and_facts()
    {
        Incidents.Messages[0].Segments.Should().Equal(
            new MessageSegment("[", null),
            new MessageSegment("", MessageField.Severity),
            new MessageSegment("] ", null),
            new MessageSegment("", MessageField.Service),
            new MessageSegment(" incident\n\nCurrent actions: ", null),
            new MessageSegment("", MessageField.CurrentActions));
        Incidents.Messages[1].Segments[0].Should().Be(new MessageSegment("Hello: ", null));
        Incidents.Messages[1].Segments[2].Should().Be(new MessageSegment(". Next update: ", null));
        (Incidents.Messages[1].Audience, Incidents.Messages[1].UpdateEvery).Should().Be((MessageAudience.External, TimeSpan.FromMinutes(30)));
    }

    [Theory]
    [InlineData("""Message("A", Audience.Internal, i => $"{i.Severity:x}");""", ":x")]
    [InlineData("""Message("A", Audience.Internal, i => $"{i.Severity.ToString()}");""", "i.Severity.ToString()")]
    [InlineData("""Message("A", Audience.Internal, i => i.Severity + "");""", null)]
    [InlineData("""Message("A", Audience.External, i => $"{((InternalIncident)(ExternalIncident)i).Cause}");""", "((InternalIncident)(ExternalIncident)i).Cause")]
    [InlineData("""Message("A", Audience.Stakeholders, i => $"{((InternalIncident)i).Link}");""", "((InternalIncident)i).Link")]
    [InlineData("""Message("A", Audience.Internal, i => $"{DateTime.Now}");""", "DateTime.Now")]
    [InlineData("""Alert("A").When(m => m.Queue > 1).EscalateTo(Lead);""", "Lead")]
    [InlineData("""Classify(Sev1, Environment.NewLine);""", "Environment.NewLine")]
    public void What_is_not_known_is_reported_where_it_stands(string sentence, string? place)
    {
        var read = ReadRunbook.Body(sentence, IncidentSources.People);

        read.ProblemTexts.Should().BeEquivalentTo(place is null ? [] : new[] { place });
        read.Model.Incidents.Classes.Should().BeEmpty();
    }
}
