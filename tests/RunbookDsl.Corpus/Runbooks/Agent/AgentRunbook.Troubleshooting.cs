using RunbookDsl;

namespace Agent;

public sealed partial class AgentRunbook
{
    static void DefineTroubleshooting()
    {
        Issue("The assistant goes round in circles")
            .Symptom("One claim costs more than a dollar")
            .Symptom(m => m.Steps.P95(15.Minutes()) > 20)
            .Diagnose("Show claims with most steps", Command.ReadOnly("claimctl", "claims", "--min-steps", "20"))
            .Check("Does a tool give an answer that the model asks for again?")
            .Resolve("Hand the claim over to a clerk", "Say in the tool's description what its answer means");

        Issue("Answers are blocked")
            .Symptom(m => m.Blocked.Rate(1.Hours()) > 15.PerHour())
            .Symptom("Customers complain that they get no answer")
            .Diagnose("Show the last blocked answers", Command.ReadOnly("claimctl", "blocked", "--limit", "20"))
            .If("the answers are fine").Then("loosen the guardrail", "tell model safety")
            .If("the claims are attacks").Then("block their sender");

        Diagnostic("Show tokens by model", Command.ReadOnly("claimctl", "tokens", "--by-model"));
        Diagnostic("Show one claim", Command.ReadOnly("claimctl", "claim", Command.Argument("claim").Matching("[A-Z]{2}[0-9]{6}").Describe("The claim's number")));

        Log("Conversations").At("https://logs.example.com/claims/conversations").KeptFor(90.Days());
        Log("Calls of tools").At("https://logs.example.com/claims/tools").KeptFor(30.Days());
    }
}
