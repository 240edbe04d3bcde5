using System.Globalization;
using RunbookDsl.Compiler.Emission.Document;

namespace CompilerTests.Documents;

public sealed class DocumentTests
{
    const string People = """
        static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").Slack("#support-agent").RoundTheClock();
        static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");
        static readonly Contact Robot = Contact("Automation", "Restarter").Webhook("restarter");
        static readonly Contact Night = Contact("Secondary On-Call", "Luis Prado").Slack("@luis").Hours(22, 6, "America/New_York");
        static readonly Rotation OnCall = Rotation("Support on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary, Night).StartingOn(2026, 1, 5);
        static readonly Rotation Days = Rotation("Days").Daily(at: new(7, 30), "Asia/Kolkata").Of(Lead);
        """;

    const string EveryPart = """"
        About("Every Part").Version("1.0").Updated(2026, 1, 2).Owner("Platform").OnCall(OnCall);
        Purpose("Answers order and refund questions in chat.", """
            Takes a third of all questions off the support team.

            Hands over to people when it is not sure.
            """);
        Users("Customers, in the chat of the shop", "The support team");
        Flow("Chat").To("Support Agent").To("Reply");
        Flow("Support Agent").To("Tools | and \"more\"", "calls").To("Support Agent", "answer").To("Reply");
        Dependency("LLM API").Provides("Drafts every answer").WhenDown("No answers").Fallback("People take over");
        Dependency("Order database").WhenDown("Refunds wait");
        Metric(m => m.ErrorRate).Normal(0.Percent(), 2.Percent()).Warning(above: 5.Percent()).Critical(above: 10.Percent());
        Metric(m => m.Requests.Rate(5.Minutes()).Sum()).Warning(above: 90.PerSecond(), below: 2.PerSecond());
        Metric(m => m.Cost.Increase(1.Hours())).Normal(0.Usd(), 12.50.Usd()).Critical(above: 1_000.Usd());

        Expect("Conversations resolve in six turns.", m => m.Queue.Average(1.Hours()) < 6);
        Expect("Escalation reasons are spread evenly");
        Daily("Review error rate trends").By(OnCall).At(9, 0);
        Daily("Verify monitoring is operational");
        Weekly("Review conversation samples").By(Lead).On(DayOfWeek.Monday, 10, 0);
        Weekly("Check cost trends").On(DayOfWeek.Friday);

        Alert("Everything at once").ForEach(m => (m.Region, m.Tool))
            .When(m => m.ErrorRate > 10.Percent() && (m.CircuitBreakerTrips.Increase(1.Hours()) >= 5 || !(m.Latency.P99(10.Minutes()) <= 1.5.Seconds())))
            .For(5.Minutes()).Severity(Critical).Summary("Users wait, or see nothing.")
            .Check("Look | here", "1. Then *there*").Consider("<b>Panic</b>")
            .Page(OnCall).EscalateTo(Robot).After(90.Seconds()).EscalateTo(Lead).After(15.Minutes())
            .WhenMissing(MissingData.Fire)
            .ResolvedWhen(m => m.ErrorRate < 5.Percent(), stableFor: 10.Minutes());
        Alert("Filtered").When(m => m.Requests.Where(m.Status.StartsWith("5") && m.Region != "test").Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum() > 1.Percent())
            .KeepFiring(3.Minutes()).Page(Lead);
        Alert("Silent").When(m => m.Load.IsMissing(10.Minutes())).Severity(Info);
        Alert("Unusual").When(m => m.GuardrailTriggers.Rate(1.Hours()) > 3 * m.GuardrailTriggers.Rate(1.Hours()).Usual(over: 7.Days())).Page(Primary);
        Changed(2026, 1, 2, "Ana Costa", "Initial version");
        Changed(2026, 2, 14, "Dana Reyes", "Page earlier");
        ReviewEvery(30.Days());
        """";

    [Fact]
    public void The_support_agent_fills_in_the_template() =>
        Golden.Check("support-agent.md", DocumentEmitter.Emit(ReadRunbook.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent), "Support.SupportAgentRunbook").Model));

    [Fact]
    public void Every_part_has_its_place() => Golden.Check("every-part.md", Print(EveryPart));

    [Fact]
    public void A_runbook_that_says_nothing_still_has_a_document() => Golden.Check("nothing-said.md", DocumentEmitter.Emit(ReadRunbook.Body("").Model));

    [Theory]
    [InlineData("tr-TR", "Asia/Tokyo")]
    [InlineData("de-DE", "America/New_York")]
    [InlineData("ar-SA", "Pacific/Kiritimati")]
    public void Is_the_same_everywhere(string culture, string zone)
    {
        string here = Print(EveryPart);
        CultureInfo before = CultureInfo.CurrentCulture;
        string? zoneBefore = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Print(EveryPart).Should().Be(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Has_line_feeds_only_and_ends_with_one()
    {
        string document = Print(EveryPart);

        document.Should().NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n").And.NotContain("\n\n\n");
    }

    [Fact]
    public void Begins_with_the_mark_by_which_the_build_knows_its_own() => Print(EveryPart).Should().StartWith("<!-- Generated by RunbookDsl");

    [Fact]
    public void Every_link_of_the_contents_leads_to_a_heading()
    {
        string document = Print(EveryPart);
        var links = System.Text.RegularExpressions.Regex.Matches(document, @"\]\(#([^)]*)\)").Select(link => link.Groups[1].Value).ToList();

        links.Should().HaveCountGreaterThan(10).And.OnlyHaveUniqueItems();
        links.Should().OnlyContain(id => document.Contains($"<a id=\"{id}\"></a>\n\n##", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.3.0", "version 2.3.0 (document")]
    [InlineData("2.3.0-beta --> <b>", "SampleRunbook (document")]
    public void The_first_line_names_the_version_unless_it_could_end_the_remark(string version, string expected) =>
        Print($"About(\"A\").Version(\"{version}\");").Split('\n')[0].Should().Contain(expected).And.EndWith("Do not edit: change the runbook and build. -->").And.NotContain("<b>");

    static string Print(string body) => DocumentEmitter.Emit(ReadRunbook.Body(body, People).Model);
}
