using RunbookDsl.Compiler.Model;

namespace CompilerTests.Reading;

public sealed class RotationTests
{
    const string People = """
        static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").Slack("#support").RoundTheClock();
        static readonly Contact Secondary = Contact("Secondary On-Call", "Luis Prado").Slack("#support").Hours(8, 22, "Europe/Lisbon");
        static readonly Rotation OnCall = Rotation("Support on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary, Secondary);

        """;

    [Fact]
    public void A_rotation_is_a_responder_like_any_other()
    {
        var read = ReadRunbook.Body("""About("A").OnCall(OnCall); Alert("A").When(m => m.Queue > 1).Page(OnCall).EscalateTo(Secondary).After(5.Minutes());""", People);
        read.Problems.Should().BeEmpty();
        var rotation = read.Model.Rotations.Should().ContainSingle().Subject;
        rotation.Should().Be(new Rotation("Support on-call", new HandOver(RotationPeriod.Weekly, DayOfWeek.Monday, TimeSpan.FromHours(9), "Europe/Lisbon"), null, read.Model.Contacts));
        read.Model.OnCall.Should().BeSameAs(rotation);
        read.Model.Alerts[0].Escalation[0].Responder.Should().BeSameAs(rotation);
        read.Model.Contacts.Select(contact => contact.Name).Should().Equal("Dana Reyes", "Luis Prado");
        ReadRunbook.TextAt(read.Origins.Of(rotation, nameof(Rotation.Members), 1)).Should().Be("Secondary");
        ReadRunbook.TextAt(read.Origins.Of(rotation, nameof(Rotation.HandOver))).Should().Be("new(9, 0)");
    }

    [Theory]
    [InlineData("""Rotation("R").Daily(new TimeOnly(22, 30), "Asia/Kolkata").Of(Primary)""", 22, 30)]
    [InlineData("""Rotation("R").Daily(Late, timeZone: "Asia/Kolkata").Of(Primary)""", 23, 15)]
    [InlineData("""RunbookDsl.Rotation.Of("R").Daily(timeZone: "Asia/Kolkata", at: new(0, 0)).Of(Primary)""", 0, 0)]
    public void Times_of_day_have_several_forms(string rotation, int hour, int minute)
    {
        var read = ReadRunbook.Body("", People + $"static readonly TimeOnly Late = new(23, 15);\nstatic readonly Rotation R = {rotation};");
        read.Problems.Should().BeEmpty();
        read.Model.Rotations.Single(known => known.Name == "R").HandOver.Should().Be(new HandOver(RotationPeriod.Daily, DayOfWeek.Monday, new TimeSpan(hour, minute, 0), "Asia/Kolkata"));
    }

    [Fact]
    public void Turns_are_counted_from_a_day_that_is_said_before_or_after_the_members()
    {
        var read = ReadRunbook.Body("", People + """
            static readonly Rotation Before = Rotation("Before").Daily(new(9, 0), "Europe/Lisbon").StartingOn(2026, 1, 5).Of(Primary);
            static readonly Rotation After = Rotation("After").Daily(new(9, 0), "Europe/Lisbon").Of(Primary).StartingOn(2026, 1, 5);
            """);
        read.Model.Rotations.Skip(1).Select(rotation => rotation.StartingOn).Should().Equal(new CalendarDay(2026, 1, 5), new CalendarDay(2026, 1, 5));
    }

    [Fact]
    public void A_rotation_shared_by_several_runbooks_is_read_where_it_is_named()
    {
        var read = ReadRunbook.Body("""About("A").OnCall(Team.Shift);""", rest: """
            static class Team
            {
                static readonly Contact Ana = Contact.Of("Lead", "Ana Costa").Slack("#team");
                public static readonly Rotation Shift = Rotation.Of("Team").Weekly(DayOfWeek.Friday, new(17, 0), "Europe/Lisbon").Of(Ana);
            }
            """);
        read.Problems.Should().BeEmpty();
        read.Model.OnCall!.Name.Should().Be("Team");
        read.Model.Contacts.Should().ContainSingle().Which.Name.Should().Be("Ana Costa");
    }

    [Theory]
    [InlineData("new(24, 0)", "new(24, 0)")]
    [InlineData("new TimeOnly(9, 60)", "new TimeOnly(9, 60)")]
    [InlineData("new(Environment.ProcessorCount, 0)", "Environment.ProcessorCount")]
    public void A_time_that_is_none_or_not_known_is_reported(string time, string at)
    {
        var read = ReadRunbook.Body("", People + $"""static readonly Rotation R = Rotation("R").Daily({time}, "Europe/Lisbon").Of(Primary);""");
        read.ProblemTexts.Should().Equal(at);
        read.Model.Rotations.Should().ContainSingle();
    }

    [Fact]
    public void A_day_that_the_calendar_lacks_is_reported() =>
        ReadRunbook.Body("", People + """static readonly Rotation R = Rotation("R").Daily(new(9, 0), "Europe/Lisbon").Of(Primary).StartingOn(2026, 2, 30);""")
            .ProblemTexts.Should().Equal("(2026, 2, 30)");

    [Fact]
    public void The_definition_says_it_as_data()
    {
        var definition = Generated.Body("""About("A").OnCall(OnCall); Alert("A").When(m => m.Queue > 1).Page(OnCall);""", People + """static readonly Rotation Nights = Rotation("Nights").Daily(new(22, 30), "Asia/Kolkata").Of(Secondary).StartingOn(2026, 1, 5);""").Definition();
        definition.OnCall.Should().Be(RunbookDsl.Definition.ResponderReference.Rotation(0));
        definition.Alerts[0].Escalation[0].Responder.Should().Be(RunbookDsl.Definition.ResponderReference.Rotation(0));
        definition.Rotations.Should().BeEquivalentTo(
            [
                new { Name = "Support on-call", Period = RunbookDsl.Definition.Contacts.RotationPeriod.Weekly, At = new TimeOnly(9, 0), TimeZone = "Europe/Lisbon", StartingOn = new DateOnly(2001, 1, 1), Members = new[] { 0, 1 } },
                new { Name = "Nights", Period = RunbookDsl.Definition.Contacts.RotationPeriod.Daily, At = new TimeOnly(22, 30), TimeZone = "Asia/Kolkata", StartingOn = new DateOnly(2026, 1, 5), Members = new[] { 1 } },
            ]);
        definition.Contacts[1].Hours.Should().Be(new RunbookDsl.Definition.Contacts.AvailabilityDefinition(RunbookDsl.Definition.Contacts.AvailabilityKind.EveryDay, 8, 22, "Europe/Lisbon"));
        definition.Contacts[1].Availability.Should().Be("Daily 08:00-22:00 (Europe/Lisbon)");
        definition.Contacts[definition.ContactAt(definition.OnCall!.Value, new DateTimeOffset(2001, 1, 9, 0, 0, 0, TimeSpan.Zero))].Name.Should().Be("Luis Prado");
    }
}
