using RunbookDsl;

namespace Shop;

public sealed partial class ShopRunbook
{
    static void DefineAlerts()
    {
        Alert("Errors").ForEach(m => m.Country)
            .When(m => (m.Requests.Where(m.Status == "5xx").Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum()).OrZero() > 2.Percent()).For(2.Minutes())
            .Severity(Critical).Opens(Sev1)
            .Summary("Customers of a country see error pages.")
            .Check("Which pages fail?", "Was something deployed?", "Do payments and search answer?")
            .Consider("Roll back the last deployment")
            .Page(OnCall).EscalateTo(Head).After(6.Minutes())
            .ResolvedWhen(m => (m.Requests.Where(m.Status == "5xx").Rate(5.Minutes()).Sum() / m.Requests.Rate(5.Minutes()).Sum()).OrZero() < 0.5.Percent());

        Alert("No Orders").ForEach(m => m.Country)
            .When(m => m.Orders.Increase(30.Minutes()) < 0.2 * m.Orders.Increase(30.Minutes()).Usual(over: 7.Days())).For(5.Minutes())
            .Severity(Critical).Opens(Sev1)
            .Summary("Customers of a country look, but do not buy.")
            .Check("Can you place a test order?", "Does one payment method fail?")
            .WhenMissing(Fire)
            .Page(OnCall).EscalateTo(Head).After(4.Minutes())
            .ResolvedWhen(m => m.Orders.Increase(30.Minutes()) > 0.4 * m.Orders.Increase(30.Minutes()).Usual(over: 7.Days()));

        Alert("Slow Pages").ForEach(m => m.Country)
            .When(m => m.PageTime.P95(5.Minutes()) > 2.Seconds()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Pages are slower than customers like.")
            .Check("Is the cache cold?", "Is a script from elsewhere slow?")
            .Page(OnCall).EscalateTo(Head).After(1.Hours())
            .ResolvedWhen(m => m.PageTime.P95(5.Minutes()) < 1.5.Seconds());

        Alert("Very Slow Pages").ForEach(m => m.Country)
            .When(m => m.PageTime.P95(5.Minutes()) > 5.Seconds()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Customers leave before a page is there.")
            .Check("Is the cache down?", "Does the database answer?")
            .Consider("Turn recommendations off")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Head).After(15.Minutes())
            .ResolvedWhen(m => m.PageTime.P95(5.Minutes()) < 2.Seconds());

        Alert("Carts Abandoned").When(m => m.AbandonedCarts > 80.Percent()).For(30.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("More customers than usual leave before they pay.")
            .Check("Is a price wrong?", "Does one payment method fail?")
            .Page(OnCall).EscalateTo(Care).After(1.Hours())
            .ResolvedWhen(m => m.AbandonedCarts < 75.Percent());

        Alert("Cache Cold").When(m => m.CacheHits < 90.Percent()).For(15.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("The database does work that the cache should save it.")
            .Check("Was the cache emptied?")
            .Page(OnCall).EscalateTo(Head).After(1.Hours())
            .ResolvedWhen(m => m.CacheHits > 93.Percent());

        Alert("Cache Down").When(m => m.CacheHits < 60.Percent()).For(3.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("The database will not stand this for long.")
            .Check("Does the cache answer?")
            .Consider("Limit the rate of requests")
            .WhenMissing(Fire)
            .Page(OnCall).EscalateTo(Head).After(15.Minutes())
            .ResolvedWhen(m => m.CacheHits > 80.Percent());

        Alert("Many Sessions").When(m => m.Sessions > 40000).For(10.Minutes())
            .Severity(Warning).Opens(Sev4)
            .Summary("More customers at once than the shop was tested with.")
            .Check("Is there a campaign?", "Are they robots?")
            .Page(OnCall)
            .ResolvedWhen(m => m.Sessions < 30000);

        Alert("Revenue Drop").When(m => m.Revenue.Increase(1.Hours()) < 0.5 * m.Revenue.Increase(1.Hours()).Usual(over: 7.Days())).For(30.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("The shop earns half of what it usually does.")
            .Check("Which country dropped?", "Is a price or a tax wrong?")
            .Page(OnCall).EscalateTo(Head).After(1.Hours())
            .ResolvedWhen(m => m.Revenue.Increase(1.Hours()) > 0.7 * m.Revenue.Increase(1.Hours()).Usual(over: 7.Days()));

        Alert("Domain Certificate").When(m => m.CertificateLifetime < 10.Days()).For(1.Hours())
            .Severity(Warning).Opens(Sev4)
            .Summary("Browsers will warn customers off in less than ten days.")
            .Check("Did the renewal run?")
            .Page(OnCall)
            .ResolvedWhen(m => m.CertificateLifetime > 30.Days());
    }
}
