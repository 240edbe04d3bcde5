using RunbookDsl;

namespace Payments;

public sealed partial class PaymentsRunbook
{
    static void DefineAlerts()
    {
        Alert("Payments Failing").When(m => m.FailureRate > 5.Percent()).For(3.Minutes())
            .Severity(Critical).Opens(Sev1)
            .Summary("One payment in twenty fails because of us.")
            .Check("What was deployed in the last hour?", "Does the ledger answer?", "Do all providers fail, or one?")
            .Consider("Roll back the last deployment")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Manager).After(5.Minutes())
            .ResolvedWhen(m => m.FailureRate < 2.Percent(), stableFor: 5.Minutes());

        Alert("Elevated Failures").When(m => m.FailureRate > 2.Percent()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("More payments fail than on a good day.")
            .Check("What was deployed in the last hour?", "Does the ledger answer slowly?")
            .Page(OnCall).EscalateTo(Manager).After(40.Minutes())
            .ResolvedWhen(m => m.FailureRate < 1.Percent());

        Alert("Provider Declines").ForEach(m => m.Provider)
            .When(m => m.DeclineRate > 40.Percent()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("A provider declines so many payments that customers give up.")
            .Check("Does the provider report an incident?", "Are the declines from one country or one card type?")
            .Consider("Route the provider's payments to another one")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Manager).After(10.Minutes())
            .ResolvedWhen(m => m.DeclineRate < 20.Percent());

        Alert("More Declines").ForEach(m => m.Provider)
            .When(m => m.DeclineRate > 20.Percent()).For(30.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("A provider declines more payments than it usually does.")
            .Check("Does the provider report an incident?")
            .Page(OnCall).EscalateTo(Manager).After(20.Minutes())
            .ResolvedWhen(m => m.DeclineRate < 15.Percent());

        Alert("Slow Payments").ForEach(m => m.Provider)
            .When(m => m.Latency.P95(5.Minutes()) > 3.Seconds()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Customers wait at the till.")
            .Check("Is one provider slow?", "Is the ledger slow?")
            .Page(OnCall).EscalateTo(Manager).After(40.Minutes())
            .ResolvedWhen(m => m.Latency.P95(5.Minutes()) < 2.Seconds());

        Alert("Very Slow Payments").ForEach(m => m.Provider)
            .When(m => m.Latency.P95(5.Minutes()) > 8.Seconds()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Customers wait so long that tills give up.")
            .Check("Is one provider slow?", "Is the ledger slow?", "Are calls tried again too often?")
            .Consider("Route the provider's payments to another one")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Manager).After(10.Minutes())
            .ResolvedWhen(m => m.Latency.P95(5.Minutes()) < 4.Seconds());

        Alert("No Payments").When(m => m.Requests.Rate(10.Minutes()).Sum() < 0.1 * m.Requests.Rate(10.Minutes()).Sum().Usual(over: 7.Days())).For(5.Minutes())
            .Severity(Critical).Opens(Sev1)
            .Summary("Shops do not reach us.")
            .Check("Does the public endpoint answer from outside?", "Did the certificate expire?")
            .WhenMissing(Fire)
            .Page(OnCall).EscalateTo(Manager).After(4.Minutes())
            .ResolvedWhen(m => m.Requests.Rate(10.Minutes()).Sum() > 0.3 * m.Requests.Rate(10.Minutes()).Sum().Usual(over: 7.Days()));

        Alert("Notices Pile Up").When(m => m.WaitingNotices > 5000).For(15.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Merchants learn late that they were paid.")
            .Check("Does one merchant's endpoint not answer?", "Do the senders run?")
            .Page(OnCall).EscalateTo(Manager).After(40.Minutes())
            .ResolvedWhen(m => m.WaitingNotices < 1000);

        Alert("Refund Surge").When(m => m.Refunded.Increase(1.Hours()) > 2000.Eur())
            .Severity(Warning).Opens(Sev3)
            .Summary("Far more money is paid back than in an ordinary hour.")
            .Check("Do the refunds come from one account?", "Is a shop calling in a product?")
            .Page(OnCall).EscalateTo(Manager).After(40.Minutes())
            .ResolvedWhen(m => m.Refunded.Increase(1.Hours()) < 1000.Eur());

        Alert("Ledger Mismatch").When(m => m.LedgerMismatches.Increase(1.Hours()) > 0)
            .Severity(Critical).Opens(Sev2)
            .Summary("Money was moved that the ledger does not show, or the reverse.")
            .Check("Which payments do not add up?", "Was one booked twice?")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Manager).After(10.Minutes())
            .ResolvedWhen(m => m.LedgerMismatches.Increase(1.Hours()) == 0);

        Alert("Certificate Expires Soon").When(m => m.CertificateLifetime < 14.Days()).For(1.Hours())
            .Severity(Warning).Opens(Sev4)
            .Summary("Shops will refuse to talk to us in less than two weeks.")
            .Check("Did the renewal job run?")
            .Page(OnCall)
            .ResolvedWhen(m => m.CertificateLifetime > 20.Days());
    }
}
