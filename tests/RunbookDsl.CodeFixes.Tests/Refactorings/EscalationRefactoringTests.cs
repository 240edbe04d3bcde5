using CompilerTests.Rules;
using RunbookDsl.CodeFixes.Refactorings;

namespace CodeFixTests.Refactorings;

public sealed class EscalationRefactoringTests
{
    [Theory]
    [InlineData(
        "Alert(\"A\").When(m => m.Load > 3)[||].Page(Primary);",
        "Alert(\"A\").When(m => m.Load > 3).Page(Primary).EscalateTo(Lead).After(15.Minutes());")]
    [InlineData(
        "Alert(\"A\").When(m => [||]m.Load > 3).Page(Primary) /* first */ .ResolvedWhen(m => m.Load < 2);",
        "Alert(\"A\").When(m => m.Load > 3).Page(Primary).EscalateTo(Lead).After(15.Minutes()) /* first */ .ResolvedWhen(m => m.Load < 2);")]
    [InlineData(
        "Alert(\"[||]A\").When(m => m.Load > 3)\n            .Page(Primary)\n            .ResolvedWhen(m => m.Load < 2);",
        "Alert(\"A\").When(m => m.Load > 3)\n            .Page(Primary).EscalateTo(Lead).After(15.Minutes())\n            .ResolvedWhen(m => m.Load < 2);")]
    [InlineData(
        "Alert(\"A\")[||].When(m => m.Load > 3)\n            .Severity(Critical) // bad\n            .Check(\"Logs\"); // look",
        "Alert(\"A\").When(m => m.Load > 3)\n            .Severity(Critical) // bad\n            .Check(\"Logs\")\n            .EscalateTo(Lead).After(15.Minutes()); // look")]
    public Task Adds_a_call_behind_the_last_one(string before, string after) => RefactoringVerifier<EscalationRefactoring>.VerifyAsync(
        RunbookSource.Define(before), "Add escalation to Lead after 15 minutes", RunbookSource.Define(after));

    [Fact]
    public Task Keeps_calls_on_lines_of_their_own_and_is_later_than_the_last() => RefactoringVerifier<EscalationRefactoring>.VerifyAsync(
        RunbookSource.Define(
            """
            Alert("A").When(m => m.Load > 3)
                .Page(Primary) // at once
                .EscalateTo(Lead).After(30.Minutes())[||] // later
                .ResolvedWhen(m => m.Load < 2);
            Alert("B").When(m => m.Load > 9).Page(Primary);
            """,
            Third),
        "Add escalation to Manager after 45 minutes",
        RunbookSource.Define(
            """
            Alert("A").When(m => m.Load > 3)
                .Page(Primary) // at once
                .EscalateTo(Lead).After(30.Minutes()) // later
                .EscalateTo(Manager).After(45.Minutes())
                .ResolvedWhen(m => m.Load < 2);
            Alert("B").When(m => m.Load > 9).Page(Primary);
            """,
            Third));

    [Fact]
    public async Task Offers_everyone_who_is_declared_and_not_called_yet()
    {
        (await RefactoringVerifier<EscalationRefactoring>.TitlesAsync(RunbookSource.Define("""Alert("[||]A").When(m => m.Load > 3).EscalateTo(Lead).After(20.Minutes());""", Third)))
            .Should().Equal("Add escalation to Primary after 35 minutes", "Add escalation to Manager after 35 minutes");
    }

    [Theory]
    [InlineData("""About("x")[||];""")]
    [InlineData("""Alert("[||]A").When(m => m.Load > 3).Page(Primary).EscalateTo(Lead).After(5.Minutes());""")]
    [InlineData("""foreach (var limit in new[] { 3.0 }) { Alert("[||]A").When(m => m.Load > limit); }""")]
    [InlineData("""Alert("[||]A").When(m => m.Nothing > 3);""")]
    public Task Offers_nothing_where_nobody_is_left_or_no_single_alert_is_meant(string body) => RefactoringVerifier<EscalationRefactoring>.VerifyNoneAsync(RunbookSource.Define(body));

    const string Third = """static readonly Contact Manager = Contact("Manager", "Luis Prado").Phone("+351220000000");""";
}
