using RunbookDsl.Compiler.Model.Operation;
using RunbookDsl.Definition.Operation;
using CheckPeriod = RunbookDsl.Definition.Operation.CheckPeriod;

namespace CompilerTests.Reading;

public sealed class OperationTests
{
    const string People = """
        static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Mail("ana@example.com").Weekdays(9, 18, "America/New_York");
        static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").Slack("#support").RoundTheClock();
        static readonly Rotation OnCall = Rotation("Support on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary);

        """;

    const string Body = """
        About("A").OnCall(OnCall);
        Expect("Conversations resolve in six turns", m => m.Queue.Average(1.Hours()) < 6);
        Expect("Escalation reasons are spread evenly");
        Daily("Review error rate trends").By(OnCall).At(9, 0);
        Daily("Verify monitoring").At(hour: 23, timeZone: "Asia/Kolkata");
        Daily("Check escalation reasons").By(Lead);
        Weekly("Review conversation samples").By(Lead).On(DayOfWeek.Monday, 10, 30);
        Weekly("Check cost trends").On(DayOfWeek.Friday).By(Primary);
        Weekly("Update this runbook");
        """;

    [Fact]
    public void Expectations_are_sentences_and_conditions()
    {
        var read = ReadRunbook.Body(Body, People);
        read.Problems.Should().BeEmpty();
        var operation = read.Model.Operation;
        operation.Expectations.Select(expectation => (expectation.Name, expectation.Condition is not null)).Should().Equal(("Conversations resolve in six turns", true), ("Escalation reasons are spread evenly", false));
        operation.Conditions().Should().ContainSingle();
        ReadRunbook.TextAt(read.Origins.Of(operation.Expectations[0])).Should().Be("\"Conversations resolve in six turns\"");
        ReadRunbook.TextAt(read.Origins.Of(operation.Expectations[0], nameof(Expectation.Condition))).Should().Be("m.Queue.Average(1.Hours()) < 6");
    }

    [Fact]
    public void Checks_have_an_owner_and_a_time()
    {
        var definition = Generated.Body(Body, People).Definition().Operation;
        definition.Expectations.Select(expectation => (expectation.Text, expectation.Condition)).Should().Equal(
            ("Conversations resolve in six turns", "Average of queue over 1 hour < 6"), ("Escalation reasons are spread evenly", null));
        definition.Checks.Should().BeEquivalentTo(
            new[]
            {
                new CheckDefinition { Id = "daily-review-error-rate-trends", Text = "Review error rate trends", Period = CheckPeriod.Daily, Owner = RunbookDsl.Definition.ResponderReference.Rotation(0), At = new TimeOnly(9, 0), TimeZone = "Europe/Lisbon" },
                new CheckDefinition { Id = "daily-verify-monitoring", Text = "Verify monitoring", Period = CheckPeriod.Daily, At = new TimeOnly(23, 0), TimeZone = "Asia/Kolkata" },
                new CheckDefinition { Id = "daily-check-escalation-reasons", Text = "Check escalation reasons", Period = CheckPeriod.Daily, Owner = RunbookDsl.Definition.ResponderReference.Contact(0), TimeZone = "America/New_York" },
                new CheckDefinition { Id = "weekly-review-conversation-samples", Text = "Review conversation samples", Period = CheckPeriod.Weekly, Owner = RunbookDsl.Definition.ResponderReference.Contact(0), Day = DayOfWeek.Monday, At = new TimeOnly(10, 30), TimeZone = "America/New_York" },
                new CheckDefinition { Id = "weekly-check-cost-trends", Text = "Check cost trends", Period = CheckPeriod.Weekly, Owner = RunbookDsl.Definition.ResponderReference.Contact(1), Day = DayOfWeek.Friday, TimeZone = "Europe/Lisbon" },
                new CheckDefinition { Id = "weekly-update-this-runbook", Text = "Update this runbook", Period = CheckPeriod.Weekly, TimeZone = "Europe/Lisbon" },
            },
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Without_anyone_on_call_the_time_is_UTC()
    {
        var model = ReadRunbook.Body("""Daily("Look").At(9);""").Model;
        model.Operation.Checks[0].ZoneIn(model).Should().Be("UTC");
    }

    [Theory]
    [InlineData("""Daily("Look").At(24, 0);""", "24")]
    [InlineData("""Weekly("Look").On(DayOfWeek.Monday, 9, 60);""", "9")]
    [InlineData("""Daily("Look").At(Environment.ProcessorCount);""", "Environment.ProcessorCount")]
    [InlineData("""Expect("X", m => m.Queue > Environment.ProcessorCount);""", "Environment.ProcessorCount")]
    public void What_cannot_be_read_is_reported_and_left_out(string body, string at)
    {
        var read = ReadRunbook.Body(body);
        read.ProblemTexts.Should().Equal(at);
        read.Model.Operation.IsEmpty.Should().BeTrue();
    }
}
