using RunbookDsl;

namespace Payments;

public sealed partial class PaymentsRunbook
{
    static void DefineMaintenance()
    {
        var previous = Rollback("Previous version")
            .Step("Tell the incident channel")
            .Run(Command.Mutating("kubectl", "rollout", "undo", "deploy/payments").Timeout(5.Minutes()))
            .Verify(m => m.FailureRate < 2.Percent())
            .Monitor(30.Minutes()).Quiet(Alerts.PaymentsFailing);

        Deployment("Standard")
            .Step("Run the end-to-end payments against the sandbox")
            .Canary(5.Percent())
            .Monitor(1.Hours()).Quiet(Alerts.PaymentsFailing, Alerts.ProviderDeclines, Alerts.VerySlowPayments)
            .Canary(25.Percent())
            .Monitor(1.Hours()).Quiet(Alerts.PaymentsFailing, Alerts.ElevatedFailures)
            .RollOut()
            .Monitor(2.Hours()).Quiet(Alerts.PaymentsFailing, Alerts.LedgerMismatch)
            .RollsBackWith(previous);

        Change(Risk.Low, "Texts of receipts", "Log levels");
        Change(Risk.Medium, "Time-outs of providers", "Routing between providers");
        Change(Risk.High, "Booking rules of the ledger", "Adding a provider").ReviewedBy(Finance);

        Load("Ordinary day").When(m => m.Requests.Rate(5.Minutes()).Sum() <= 50.PerSecond()).Configuration("4 replicas");
        Load("Sale").When(m => m.Requests.Rate(5.Minutes()).Sum() > 50.PerSecond()).Configuration("10 replicas");
        Load("Black Friday").When(m => m.Requests.Rate(5.Minutes()).Sum() > 200.PerSecond()).Configuration("30 replicas").Notes("Refunds wait until the evening");
    }
}
