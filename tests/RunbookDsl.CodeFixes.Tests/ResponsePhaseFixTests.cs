using CompilerTests.Rules;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

public sealed class ResponsePhaseFixTests
{
    [Theory]
    [InlineData(
        "Response({|RB4005:Sev1|}).Step(\"Assess\", within: 10.Minutes(), \"Look\"); // grave",
        "Response(Sev1).Step(\"Acknowledge\", \"Acknowledge the alert\", \"Join the incident channel\").Step(\"Assess\", within: 10.Minutes(), \"Look\").Step(\"Communicate\", \"Tell those who are affected\").Step(\"Resolve\", within: 20.Minutes(), \"Fix the cause\", \"Verify that it is over\").FollowUp(\"Review the incident\", within: 5.Days()); // grave")]
    [InlineData(
        "Response({|RB4005:Sev2|})\n            .Step(\"Acknowledge\", \"Join\")\n            // as soon as it is safe\n            .Step(\"Resolve\", \"Fix\")\n            .FollowUp(\"Report\");",
        "Response(Sev2)\n            .Step(\"Acknowledge\", \"Join\")\n            // as soon as it is safe\n            .Step(\"Resolve\", \"Fix\")\n            .Step(\"Communicate\", \"Tell those who are affected\")\n            .FollowUp(\"Report\");")]
    public Task Adds_each_phase_at_its_place(string before, string after) => FixVerifier<ResponsePhaseFix>.VerifyAsync(RunbookSource.Define(before), RunbookSource.Define(after));

    [Fact]
    public Task Fixes_all_responses_and_touches_no_other() => FixVerifier<ResponsePhaseFix>.VerifyAsync(
        RunbookSource.Define("""
            Response({|RB4005:Sev1|}).Step("Acknowledge", "Join").Step("Communicate", "Tell").Step("Resolve", "Fix");
            Response(Sev2).Step("Acknowledge", "Join").Step("Communicate", "Tell").Step("Resolve", "Fix").FollowUp("Report");
            Response({|RB4005:Sev3|}).Step("Acknowledge", "Join").Step("Communicate", "Tell").FollowUp("Report");
            """),
        RunbookSource.Define("""
            Response(Sev1).Step("Acknowledge", "Join").Step("Communicate", "Tell").Step("Resolve", "Fix").FollowUp("Review the incident", within: 5.Days());
            Response(Sev2).Step("Acknowledge", "Join").Step("Communicate", "Tell").Step("Resolve", "Fix").FollowUp("Report");
            Response(Sev3).Step("Acknowledge", "Join").Step("Communicate", "Tell").Step("Resolve", "Fix the cause", "Verify that it is over").FollowUp("Report");
            """));
}
