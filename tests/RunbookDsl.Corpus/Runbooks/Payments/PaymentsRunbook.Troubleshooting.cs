using RunbookDsl;

namespace Payments;

public sealed partial class PaymentsRunbook
{
    static void DefineTroubleshooting()
    {
        Issue("A provider fails")
            .Symptom("One provider's payments fail, the others' do not")
            .Symptom(m => m.DeclineRate.Max() > 40.Percent())
            .Diagnose("Ask the provider's health endpoint", Command.ReadOnly("payctl", "providers", "health").Timeout(30.Seconds()))
            .Diagnose("List its last failures", Command.ReadOnly("payctl", "failures", "--provider", Command.Argument("provider").Matching("[a-z]+")))
            .If("the provider reports an incident").Then("route its payments to another provider", "follow its status page")
            .If("only one card type fails").Then("ask the provider")
            .Resolve("Route the payments back once the provider is well");

        Issue("Payments are slow")
            .Symptom("Tills time out")
            .Symptom(m => m.Latency.P95(5.Minutes()).Max() > 0.5 * ProviderTimeout)
            .Diagnose("Show the slowest calls", Command.ReadOnly("payctl", "slow", "--last", "50"))
            .Check("Is the ledger's database busy?")
            .Resolve("Lower the number of retries", "Shorten the provider's time-out");

        Diagnostic("Show the state of all providers", Command.ReadOnly("payctl", "providers"));
        Diagnostic("Show open ledger mismatches", Command.ReadOnly("ledgerctl", "mismatches", "--open"));

        Log("Application logs").At("https://logs.example.com/payments").KeptFor(30.Days());
        Log("Audit log").At("https://logs.example.com/payments/audit").KeptFor(3650.Days());
    }
}
