using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class SamePersonAgainTests
{
    const string People = """
        static readonly Contact Second = Contact("Secondary On-Call", "Luis Prado").PagerDuty("second");
        static readonly Contact DanaAtHome = Contact("Duty Manager", "Dana Reyes").Phone("+351210000001");
        static readonly Rotation First = Rotation("First line").Weekly(DayOfWeek.Monday, new(9, 0), "Europe/Lisbon").Of(Primary, Second);
        static readonly Rotation Behind = Rotation("Second line").Weekly(DayOfWeek.Monday, new(9, 0), "Europe/Lisbon").Of(Second, Primary);
        static readonly Rotation Beside = Rotation("Beside").Weekly(DayOfWeek.Monday, new(9, 0), "Europe/Lisbon").Of(Primary, Lead);
        static readonly Rotation Other = Rotation("Other").Daily(new(9, 0), "Europe/Lisbon").Of(Primary, Second);
        """;

    [Theory]
    [InlineData(".Page(Primary).EscalateTo({|RB5010:Primary|}).After(15.Minutes())")]
    [InlineData(".Page(Primary).EscalateTo({|RB5010:DanaAtHome|}).After(15.Minutes())")]
    [InlineData(".Page(First).EscalateTo({|RB5010:Second|}).After(15.Minutes())")]
    [InlineData(".Page(Primary).EscalateTo({|RB5010:First|}).After(15.Minutes())")]
    [InlineData(".Page(First).EscalateTo({|RB5010:First|}).After(15.Minutes())")]
    [InlineData(".Page(First).EscalateTo({|RB5010:Beside|}).After(15.Minutes())")]
    public Task Reports_who_has_just_been_called(string calls) => RuleVerifier<SamePersonAgain>.VerifyAsync(Source(calls));

    [Theory]
    [InlineData(".Page(Primary).EscalateTo(Lead).After(15.Minutes())")]
    [InlineData(".Page(Primary).EscalateTo(Lead).After(15.Minutes()).EscalateTo(Primary).After(30.Minutes())")]
    [InlineData(".Page(First).EscalateTo(Lead).After(15.Minutes())")]
    [InlineData(".Page(First).EscalateTo(Behind).After(15.Minutes())")]
    [InlineData(".Page(First).EscalateTo(Other).After(15.Minutes())")]
    public Task Is_silent_on_others_and_on_turns_that_differ(string calls) => RuleVerifier<SamePersonAgain>.VerifyAsync(Source(calls));

    [Fact]
    public Task Names_both_calls() => RuleVerifier<SamePersonAgain>.VerifyAsync(
        Source("\n.Page({|#1:First|})\n.EscalateTo({|#0:Second|}).After(15.Minutes())"),
        RuleVerifier<SamePersonAgain>.Diagnostic("RB5010", DiagnosticSeverity.Warning, "Alert 'A' calls Luis Prado right after First line (line 22), which is the same person while they have the turn", places: 2));

    static string Source(string calls) => RunbookSource.Define($"""Alert("A").When(m => m.Load > 3){calls};""", People);
}
