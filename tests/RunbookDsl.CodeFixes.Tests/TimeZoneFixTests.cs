using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class TimeZoneFixTests
{
    [Fact]
    public Task Writes_the_nearest_names_and_no_other() => FixVerifier<TimeZoneFix>.VerifyAsync(
        RunbookSource.Define("", """
            static readonly Contact Day = Contact("Day", "Luis Prado").Slack("#a").Weekdays(9, 18, {|RB6002:"Europe/Lisboa"|} /* home */);
                static readonly Contact Late = Contact("Late", "Marta Vieira").Slack("#a").Hours(18, 9, "Europe/Lisbon");
                static readonly Rotation OnCall = Rotation("On call").Daily(new(9, 0), {|RB6002:"America/NewYork"|}).Of(Day, Late);
            """),
        RunbookSource.Define("", """
            static readonly Contact Day = Contact("Day", "Luis Prado").Slack("#a").Weekdays(9, 18, "Europe/Lisbon" /* home */);
                static readonly Contact Late = Contact("Late", "Marta Vieira").Slack("#a").Hours(18, 9, "Europe/Lisbon");
                static readonly Rotation OnCall = Rotation("On call").Daily(new(9, 0), "America/New_York").Of(Day, Late);
            """));

    [Fact]
    public Task Offers_nothing_where_no_name_is_near() => FixVerifier<TimeZoneFix>.VerifyNoneAsync(RunbookSource.Define(
        "", """static readonly Contact Day = Contact("Day", "Luis Prado").Slack("#a").Weekdays(9, 18, {|RB6002:"Somewhere over the rainbow"|});"""));
}
