using RunbookDsl;

namespace Payments;

/// <summary>Card payments and refunds: money moves, so every alert has a person behind it at any hour.</summary>
[Runbook]
public sealed partial class PaymentsRunbook : Runbook<PaymentsMetrics>
{
    static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("payments").Phone("+351210000001").RoundTheClock();
    static readonly Contact Secondary = Contact("Secondary On-Call", "Luis Prado").PagerDuty("payments").Phone("+351210000002").RoundTheClock();
    static readonly Contact Manager = Contact("Incident Manager", "Ana Costa").PagerDuty("incident-managers").Phone("+351210000003").RoundTheClock();
    static readonly Contact Finance = Contact("Finance Lead", "Marta Vieira").Mail("marta@example.com").Slack("#finance").Weekdays(9, 18, "Europe/Lisbon");
    static readonly Rotation OnCall = Rotation("Payments on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary, Secondary);

    static readonly Setting<TimeSpan> ProviderTimeout = Setting("provider_timeout", 20.Seconds()).Between(5.Seconds(), 60.Seconds()).Describe("How long a provider may take to answer").Risk(Risk.Medium).Limits<PaymentsMetrics>(m => m.Latency);
    static readonly Setting<Eur> LargestRefund = Setting("largest_refund", 500.Eur()).Between(0.Eur(), 2000.Eur()).Describe("Largest refund that needs no second person").Risk(Risk.High);
    static readonly Setting<int> Retries = Setting("retries", 2).Between(0, 5).Describe("How often a failed call to a provider is tried again").Risk(Risk.Medium);

    protected override void Define()
    {
        About("Payments").Version("4.2.0").Updated(2026, 11, 20).Owner("Payments Platform").OnCall(OnCall);

        Purpose("Takes card payments for all shops and pays refunds back. While it is down no shop sells anything.");
        Users("The web shop and the stores' tills", "The support team, for refunds");

        Flow("Shop").To("Payments", "pays").To("Provider", "authorizes");
        Flow("Payments").To("Ledger", "books");

        Dependency("Card providers").Provides("Authorize every payment").WhenDown("Payments through that provider fail").Fallback("Route its payments to another provider");
        Dependency("Ledger").Provides("Books every movement of money").WhenDown("Payments are refused, since they could not be booked");

        DefineOperation();
        DefineAlerts();
        DefineIncidents();
        DefineTroubleshooting();
        DefineMaintenance();

        Changed(2026, 11, 20, "Ana Costa", "Alert on ledger mismatches");
        Changed(2026, 9, 3, "Dana Reyes", "One alert for each provider");
        Changed(2026, 3, 12, "Ana Costa", "Initial version");
        ReviewEvery(90.Days());
    }
}
