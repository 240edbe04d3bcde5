using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class DuplicateNameTests
{
    [Theory]
    [InlineData("High Error Rate")]
    [InlineData("High error rate")]
    [InlineData("HIGH ERROR RATE")]
    public Task Reports_an_alert_of_the_same_name(string name) => RuleVerifier<DuplicateName>.VerifyAsync(Alerts($$"""{|RB0003:"{{name}}"|}"""));

    [Theory]
    [InlineData("Higher Error Rate")]
    [InlineData("Error Rate")]
    public Task Is_silent_on_other_names(string name) => RuleVerifier<DuplicateName>.VerifyAsync(Alerts($"\"{name}\""));

    [Fact]
    public Task Reports_a_second_range_of_one_reading() => RuleVerifier<DuplicateName>.VerifyAsync(RunbookSource.Define("""
        Metric(m => m.ErrorRate).Warning(above: 5.Percent());
        Metric(m => {|RB0003:m.ErrorRate|}).Critical(above: 10.Percent());
        Metric(m => m.ErrorRate.Max(5.Minutes())).Critical(above: 10.Percent());
        """));

    [Fact]
    public Task Reports_a_contact_of_the_same_role_and_name() => RuleVerifier<DuplicateName>.VerifyAsync(RunbookSource.Define(
        "",
        """
        static readonly Contact Again = Contact("Engineering Lead", {|RB0003:"ana costa"|}).Mail("ana@example.com");
        static readonly Contact Other = Contact("Engineering Lead", "Dana Reyes").Mail("dana@example.com");
        """));

    [Fact]
    public Task Reports_what_is_said_twice_of_one_severity_and_a_message_of_the_same_name() => RuleVerifier<DuplicateName>.VerifyAsync(RunbookSource.Define("""
        Classify(Sev1, "Down");
        Classify({|RB0003:Sev1|}, "Gone");
        Classify(Sev2, "Slow");
        Response(Sev1).Step("Acknowledge");
        Response({|RB0003:Sev1|}).Step("Panic");
        Response(Sev2).Step("Acknowledge");
        Message("Update", Audience.Internal, i => $"{i.Status}");
        Message({|RB0003:"update"|}, Audience.External, i => $"{i.Status}");
        Message("Other", Audience.External, i => $"{i.Status}");
        """));

    [Fact]
    public Task Reports_a_rotation_of_the_same_name() => RuleVerifier<DuplicateName>.VerifyAsync(RunbookSource.Define(
        "",
        """
        static readonly Rotation One = Rotation("Support").Daily(new(9, 0), "Europe/Lisbon").Of(Primary);
        static readonly Rotation Two = Rotation({|RB0003:"support"|}).Daily(new(10, 0), "Europe/Lisbon").Of(Primary);
        """));

    [Fact]
    public Task Names_both() => RuleVerifier<DuplicateName>.VerifyAsync(
        RunbookSource.Define("""
            Alert({|#1:"High Error Rate"|}).When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary);
            Alert({|#0:"High error rate"|}).When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Primary);
            """),
        RuleVerifier<DuplicateName>.Diagnostic("RB0003", DiagnosticSeverity.Error, "Alert 'High error rate' is declared already, as 'High Error Rate' (line 16)", places: 2));

    static string Alerts(string second) => RunbookSource.Define($"""
        Alert("High Error Rate").When(m => m.ErrorRate > 0.10).Severity(Critical).Page(Primary);
        Alert({second}).When(m => m.ErrorRate > 0.20).Severity(Critical).Page(Primary);
        """);
}
