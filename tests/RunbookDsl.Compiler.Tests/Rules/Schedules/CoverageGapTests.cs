using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Schedules;

namespace CompilerTests.Rules.Schedules;

public sealed class CoverageGapTests
{
    const string People = """
        static readonly Contact Day = Contact("Day", "Luis Prado").PagerDuty("day").Weekdays(9, 18, "Europe/Lisbon");
        static readonly Contact Office = Contact("Office", "Marta Vieira").PagerDuty("office").Weekdays(9, 18, "Europe/Lisbon");
        static readonly Contact Night = Contact("Night", "Ana Costa").PagerDuty("night").Hours(18, 9, "Europe/Lisbon");
        static readonly Contact Early = Contact("Early", "Ana Costa").PagerDuty("early").Hours(9, 18, "Europe/Lisbon");
        static readonly Contact Always = Contact("Always", "Dana Reyes").PagerDuty("always").RoundTheClock();
        """;

    [Theory]
    [InlineData("Always, {|RB6001:Day|}", ".Severity(Critical).Page(OnCall)")]
    [InlineData("Always, {|RB6001:Day|}", ".Severity(Warning).EscalateTo(OnCall).After(15.Minutes())")]
    [InlineData("{|RB6001:Day|}, Office", ".Severity(Critical).Page(OnCall)")]
    [InlineData("{|RB6001:Day|}, Office", ".Severity(Warning).Opens(Sev2).Page(OnCall)")]
    [InlineData("Primary, {|RB6001:Night|}", ".Page(OnCall).Page(Day)")]
    public Task Reports_who_has_a_turn_but_cannot_be_called(string members, string calls) => RuleVerifier<CoverageGap>.VerifyAsync(Source(members, calls));

    [Theory]
    [InlineData("Always, Primary", ".Severity(Critical).Page(OnCall)")]
    [InlineData("Day, Office", ".Severity(Warning).Page(OnCall)")]
    [InlineData("Always, Day", ".Severity(Info).Page(OnCall)")]
    [InlineData("Always, Day", ".Severity(Critical).Page(Primary)")]
    [InlineData("Always, Day", ".Severity(Critical).Page(OnCall).Page(Primary)")]
    [InlineData("Always, Night", ".Severity(Critical).Page(OnCall).Page(Early)")]
    public Task Is_silent_where_someone_can_be_called_and_where_the_hours_are_meant(string members, string calls) => RuleVerifier<CoverageGap>.VerifyAsync(Source(members, calls));

    [Theory]
    [InlineData(".Severity(Critical).Page({|RB6001:Day|}).Page(Office)")]
    [InlineData(".Severity(Warning).Opens(Sev2).EscalateTo({|RB6001:Early|}).After(5.Minutes()).EscalateTo(Day).After(5.Minutes()).EscalateTo(Always).After(1.Hours())")]
    [InlineData(".Severity(Critical).Page({|RB6001:Day|}).Page(Night)")]
    public Task Reports_hours_that_several_who_are_called_at_once_leave_open(string calls) => RuleVerifier<CoverageGap>.VerifyAsync(Source("Always, Primary", calls));

    [Theory]
    [InlineData(".Severity(Critical).Page(Early).Page(Night)")]
    [InlineData(".Severity(Critical).Page(Day).Page(Always)")]
    [InlineData(".Severity(Warning).Page(Day).Page(Office)")]
    [InlineData(".Severity(Critical).Page(Day).EscalateTo(Always).After(5.Minutes())")]
    public Task Is_silent_where_several_who_are_called_at_once_cover_the_day_or_it_can_wait(string calls) => RuleVerifier<CoverageGap>.VerifyAsync(Source("Always, Primary", calls));

    [Fact]
    public Task Says_when_none_of_several_can_be_called() => RuleVerifier<CoverageGap>.VerifyAsync(
        RunbookSource.Define(
            """Alert("A").When(m => m.Load > 3).For(5.Minutes()).Severity(Critical).Page({|#0:Early|}).Page(Late);""",
            """
            static readonly Contact Early = Contact("Early", "Ana Costa").PagerDuty("early").Hours({|#1:6|}, 18, "Europe/Lisbon");
            static readonly Contact Late = Contact("Late", "Luis Prado").PagerDuty("late").Hours({|#2:19|}, 6, "Europe/Lisbon");
            """),
        RuleVerifier<CoverageGap>.Diagnostic("RB6001", DiagnosticSeverity.Error, "Of those whom alert 'A' calls at once, each can be called at some hours only (Ana Costa Daily 06:00-18:00 (Europe/Lisbon), Luis Prado Daily 19:00-06:00 (Europe/Lisbon)): from 2026-01-01 18:00 UTC to 2026-01-01 19:00 UTC nobody can", places: 3));

    [Fact]
    public Task Is_silent_where_a_zone_is_not_known() => RuleVerifier<CoverageGap>.VerifyAsync(
        Source("Always, Lost", ".Severity(Critical).Page(OnCall)", """static readonly Contact Lost = Contact("Lost", "Luis Prado").PagerDuty("lost").Weekdays(9, 18, "Europe/Atlantis");"""));

    [Fact]
    public Task Says_when_nobody_can_be_called() => RuleVerifier<CoverageGap>.VerifyAsync(
        Source("Always, {|#0:Day|}", ".Severity(Critical).Page(OnCall)").Replace("Weekdays(9", "Weekdays({|#1:9|}", StringComparison.Ordinal).Replace("\"Marta Vieira\").PagerDuty(\"office\").Weekdays({|#1:9|}", "\"Marta Vieira\").PagerDuty(\"office\").Weekdays(9", StringComparison.Ordinal),
        RuleVerifier<CoverageGap>.Diagnostic("RB6001", DiagnosticSeverity.Error, "Rotation 'On call' is called by alert 'A', but Luis Prado can be called only Mon-Fri 09:00-18:00 (Europe/Lisbon): from 2026-01-05 18:00 UTC to 2026-01-06 09:00 UTC nobody can", places: 2));

    static string Source(string members, string calls, string more = "") => RunbookSource.Define(
        $"""Alert("A").When(m => m.Load > 3).For(5.Minutes()){calls};""",
        $"""
        {People}
        {more}
        static readonly Rotation OnCall = Rotation("On call").Weekly(DayOfWeek.Monday, new(9, 0), "Europe/Lisbon").Of({members});
        """);
}
