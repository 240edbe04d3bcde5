using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Schedules;

namespace CompilerTests.Rules.Schedules;

public sealed class UnknownTimeZoneTests
{
    [Theory]
    [InlineData("""static readonly Contact Owner = Contact("Owner", "Luis Prado").Slack("#a").Weekdays(9, 18, {|RB6002:"Europe/Lisboa"|});""", "")]
    [InlineData("""static readonly Contact Owner = Contact("Owner", "Luis Prado").Slack("#a").Hours(from: 9, to: 18, timeZone: {|RB6002:"europe/lisbon"|});""", "")]
    [InlineData("""static readonly Rotation Turns = Rotation("Turns").Weekly(DayOfWeek.Monday, new(9, 0), {|RB6002:"Lisbon"|}).Of(Primary);""", "")]
    [InlineData("""static readonly Rotation Turns = Rotation("Turns").Daily(new(9, 0), {|RB6002:"Europe/Lissabon"|}).Of(Primary);""", "")]
    [InlineData("", """Daily("Review").By(Primary).At(9, 0, {|RB6002:"CEST/Berlin"|});""")]
    public Task Reports_a_zone_that_does_not_exist(string member, string body) => RuleVerifier<UnknownTimeZone>.VerifyAsync(RunbookSource.Define(body, member));

    [Theory]
    [InlineData("""static readonly Contact Owner = Contact("Owner", "Luis Prado").Slack("#a").Weekdays(9, 18, "Europe/Lisbon");""", "")]
    [InlineData("""static readonly Rotation Turns = Rotation("Turns").Daily(new(9, 0), "UTC").Of(Primary);""", "")]
    [InlineData("", """Daily("Review").By(Primary).At(9, 0);""")]
    public Task Is_silent_on_zones_that_do(string member, string body) => RuleVerifier<UnknownTimeZone>.VerifyAsync(RunbookSource.Define(body, member));

    [Fact]
    public Task Names_the_nearest() => RuleVerifier<UnknownTimeZone>.VerifyAsync(
        RunbookSource.Define("", """static readonly Contact Owner = Contact("Owner", "Luis Prado").Slack("#a").Weekdays(9, 18, {|#0:"Europe/Lisboa"|});"""),
        RuleVerifier<UnknownTimeZone>.Diagnostic("RB6002", DiagnosticSeverity.Error, "There is no time zone 'Europe/Lisboa'; is it 'Europe/Lisbon'?"));
}
