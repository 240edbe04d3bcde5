using RunbookDsl;

namespace Agent;

public sealed partial class AgentRunbook
{
    static void DefineMaintenance()
    {
        var before = Rollback("Model before")
            .Run("Point the alias at the model before", Command.Mutating("modelctl", "alias", "claims", "--to", "previous").Timeout(2.Minutes()))
            .Step("Verify the answers to the test claims")
            .Monitor(30.Minutes()).Quiet(Alerts.ClaimsFailing);

        Deployment("New Model")
            .Step("Run the evaluation suite")
            .Approve(Safety)
            .Canary(5.Percent())
            .Monitor(2.Hours()).Quiet(Alerts.ClaimsFailing, Alerts.GuardrailsBusy, Alerts.CostSurge)
            .Canary(30.Percent())
            .Monitor(4.Hours()).Quiet(Alerts.ClaimsFailing, Alerts.GuardrailsBusy, Alerts.ManyHandOvers)
            .Verify(m => m.HandOverRate < 35.Percent())
            .RollOut()
            .Monitor(4.Hours()).Quiet(Alerts.ClaimsFailing, Alerts.VerySlowAnswers).Expect(m => m.Drift > 0.8)
            .RollsBackWith(before);

        Change(Risk.Low, "Wording of greetings");
        Change(Risk.Medium, "Descriptions of tools", "Limits on length");
        Change(Risk.High, "Prompts", "Guardrails", "Sums that may be promised").ReviewedBy(Safety);

        Load("Quiet").When(m => m.Tokens.Rate(5.Minutes()).Sum() <= 2000.PerSecond()).Configuration("2 replicas");
        Load("Busy").When(m => m.Tokens.Rate(5.Minutes()).Sum() > 2000.PerSecond()).Configuration("6 replicas");
        Load("Storm").When(m => m.Tokens.Rate(5.Minutes()).Sum() > 8000.PerSecond()).Configuration("20 replicas").Notes("Claims above 10 000 dollars go to clerks at once");
    }
}
