using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Schedules;

namespace CompilerTests.Rules.Schedules;

public sealed class HandOverAtClockChangeTests
{
    [Theory]
    [InlineData("""Daily({|RB6003:new(1, 30)|}, "Europe/Lisbon")""")]
    [InlineData("""Weekly(DayOfWeek.Sunday, at: {|RB6003:new(2, 30)|}, "America/New_York")""")]
    [InlineData("""Weekly(DayOfWeek.Sunday, at: {|RB6003:new(2, 15)|}, "Australia/Lord_Howe")""")]
    public Task Reports_a_time_that_clocks_skip_or_repeat(string turns) => RuleVerifier<HandOverAtClockChange>.VerifyAsync(Source(turns));

    [Theory]
    [InlineData("""Daily(new(9, 0), "Europe/Lisbon")""")]
    [InlineData("""Weekly(DayOfWeek.Monday, at: new(1, 30), "Europe/Lisbon")""")]
    [InlineData("""Daily(new(1, 30), "Asia/Kolkata")""")]
    [InlineData("""Daily(new(1, 30), "Nowhere/Atlantis")""")]
    public Task Is_silent_on_times_that_every_day_has(string turns) => RuleVerifier<HandOverAtClockChange>.VerifyAsync(Source(turns));

    [Fact]
    public Task Names_the_day() => RuleVerifier<HandOverAtClockChange>.VerifyAsync(
        Source("""Weekly(DayOfWeek.Sunday, at: {|#0:new(2, 30)|}, "America/New_York")"""),
        RuleVerifier<HandOverAtClockChange>.Diagnostic("RB6003", DiagnosticSeverity.Warning, "Rotation 'On call' hands over at 02:30, which clocks in America/New_York skip on 2026-03-08"));

    static string Source(string turns) => RunbookSource.Define("", $"""static readonly Rotation OnCall = Rotation("On call").{turns}.Of(Primary, Lead);""");
}
