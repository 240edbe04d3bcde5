using RunbookDsl;

namespace Shop;

/// <summary>The web shop as customers see it.</summary>
[Runbook]
public sealed partial class ShopRunbook : Runbook<ShopMetrics>
{
    static readonly Contact Ana = Contact("Front-End Engineer", "Ana Costa").PagerDuty("shop").Phone("+4420000001").RoundTheClock();
    static readonly Contact Marta = Contact("Back-End Engineer", "Marta Vieira").PagerDuty("shop").Phone("+4420000002").RoundTheClock();
    static readonly Contact Head = Contact("Head of Shop", "Dana Reyes").Phone("+4420000003").Mail("dana@example.com").RoundTheClock();
    static readonly Contact Care = Contact("Customer Care", "Care Team").Mail("care@example.com").Slack("#customer-care").Weekdays(8, 20, "Europe/London");
    static readonly Rotation OnCall = Rotation("Shop on-call").Weekly(DayOfWeek.Wednesday, at: new(10, 0), "Europe/London").Of(Ana, Marta);

    static readonly Setting<TimeSpan> PageTimeout = Setting("page_timeout", 10.Seconds()).Between(2.Seconds(), 30.Seconds()).Describe("When a page is given up").Risk(Risk.Medium).Limits<ShopMetrics>(m => m.PageTime);
    static readonly Setting<int> CartItems = Setting("cart_items", 50).Between(1, 500).Describe("Most items in a cart").Risk(Risk.Low);
    static readonly Setting<Eur> FreeShipping = Setting("free_shipping_from", 49.Eur()).Between(0.Eur(), 500.Eur()).Describe("From where on shipping is free").Risk(Risk.Medium);

    protected override void Define()
    {
        About("Web Shop").Version("12.4").Updated(2026, 11, 22).Owner("Shop").OnCall(OnCall)
            .EvaluateEvery(30.Seconds());

        Purpose("Where customers look and buy. An hour without it on a Saturday costs about 40 000 euros.");
        Users("Customers in six countries");
        Flow("Browser").To("CDN").To("Shop", "pages").To("Payments", "pays");
        Flow("Shop").To("Search", "queries");

        Dependency("Payments").Provides("Takes the money").WhenDown("Nobody can check out; carts are kept");
        Dependency("Search").Provides("Finds products").WhenDown("Only categories can be browsed").Fallback("Show categories in place of results");
        Dependency("CDN").Provides("Delivers pictures and scripts").WhenDown("Pages load without pictures, or not at all");

        Include<HostDefaults>();
        DefineOperation();
        DefineAlerts();
        DefineIncidents();
        DefineMaintenance();

        Changed(2026, 11, 22, "Dana Reyes", "Ready for the Christmas sale");
        Changed(2026, 8, 14, "Ana Costa", "One alert for each country");
        Changed(2026, 1, 7, "Ana Costa", "Initial version");
        ReviewEvery(30.Days());
    }

    static void DefineOperation()
    {
        Metric(m => m.PageTime.P95(5.Minutes())).Normal(500.Milliseconds(), 2.Seconds()).Warning(above: 2.Seconds()).Critical(above: 5.Seconds());
        Metric(m => m.AbandonedCarts).Normal(50.Percent(), 80.Percent()).Warning(above: 80.Percent());
        Metric(m => m.CacheHits).Normal(90.Percent(), 100.Percent()).Warning(below: 90.Percent()).Critical(below: 60.Percent());
        Metric(m => m.Sessions).Normal(100, 40000).Warning(above: 40000);

        Expect("Pages are usable within two seconds", m => m.PageTime.P90(5.Minutes()).Max() < 2.Seconds());
        Expect("Customers see what is in stock", m => m.UnknownStock < 50);

        Daily("Place a test order in every country").By(Care).At(8, 30);
        Weekly("Go through customers' complaints").By(Care).On(DayOfWeek.Monday, 11, 0);
    }
}
