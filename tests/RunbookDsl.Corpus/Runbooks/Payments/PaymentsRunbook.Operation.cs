using RunbookDsl;

namespace Payments;

public sealed partial class PaymentsRunbook
{
    static void DefineOperation()
    {
        Metric(m => m.FailureRate).Normal(0.Percent(), 2.Percent()).Warning(above: 2.Percent()).Critical(above: 5.Percent());
        Metric(m => m.DeclineRate).Normal(2.Percent(), 20.Percent()).Warning(above: 20.Percent()).Critical(above: 40.Percent());
        Metric(m => m.Latency.P95(5.Minutes())).Normal(200.Milliseconds(), 3.Seconds()).Warning(above: 3.Seconds()).Critical(above: 8.Seconds());
        Metric(m => m.WaitingNotices).Normal(0, 5000).Warning(above: 5000);

        Expect("Hardly any payment fails because of us", m => m.FailureRate < 1.Percent());
        Expect("Merchants get their answer within two seconds", m => m.Latency.P50(5.Minutes()) < 2.Seconds());

        Daily("Compare the ledger with the providers' statements").By(Finance).At(10, 0);
        Daily("Look through refunds that were paid by hand").By(OnCall).At(9, 30);
        Weekly("Review declined payments by provider").By(OnCall).On(DayOfWeek.Tuesday, 10, 0);
    }
}
