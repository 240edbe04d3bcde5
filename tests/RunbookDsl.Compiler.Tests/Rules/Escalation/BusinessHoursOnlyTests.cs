using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class BusinessHoursOnlyTests
{
    const string People = """
        static readonly Contact Day = Contact("Day", "Luis Prado").PagerDuty("day").Weekdays(9, 18, "Europe/Lisbon");
        static readonly Contact Late = Contact("Late", "Marta Vieira").PagerDuty("late").Hours(18, 9, "Europe/Lisbon");
        """;

    [Theory]
    [InlineData(".Severity(Critical).Page({|RB5011:Day|})")]
    [InlineData(".Severity(Warning).Opens(Sev1).Page({|RB5011:Late|})")]
    [InlineData(".Opens(Sev2).EscalateTo({|RB5011:Day|}).After(5.Minutes()).EscalateTo(Primary).After(15.Minutes())")]
    public Task Reports_office_hours_where_it_cannot_wait(string clauses) => RuleVerifier<BusinessHoursOnly>.VerifyAsync(Source(clauses));

    [Theory]
    [InlineData(".Severity(Critical).Page(Primary).EscalateTo(Day).After(15.Minutes())")]
    [InlineData(".Severity(Critical).Page(Day).Page(Late)")]
    [InlineData(".Severity(Warning).Page(Day)")]
    [InlineData(".Severity(Critical).Opens(Sev3).Page(Day)")]
    public Task Is_silent_where_somebody_is_awake_and_where_it_can_wait(string clauses) => RuleVerifier<BusinessHoursOnly>.VerifyAsync(Source(clauses));

    [Fact]
    public Task Names_the_hours() => RuleVerifier<BusinessHoursOnly>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Severity(Critical).Page({|#0:Day|});""", """static readonly Contact Day = Contact("Day", "Luis Prado").PagerDuty("day").Weekdays({|#1:9|}, 18, "Europe/Lisbon");"""),
        RuleVerifier<BusinessHoursOnly>.Diagnostic("RB5011", DiagnosticSeverity.Warning, "Alert 'A' cannot wait, but first calls Luis Prado, who can be called only Mon-Fri 09:00-18:00 (Europe/Lisbon) (line 11)", places: 2));

    static string Source(string clauses) => RunbookSource.Define($"""Alert("A").When(m => m.Load > 3){clauses};""", People);
}
