using RunbookDsl;

namespace Shop;

public sealed partial class ShopRunbook
{
    static void DefineMaintenance()
    {
        var previous = Rollback("Previous version")
            .Run(Command.Mutating("kubectl", "rollout", "undo", "deploy/shop").Timeout(5.Minutes()))
            .Run("Empty the page cache", Command.Mutating("cachectl", "flush", "pages").Timeout(1.Minutes()).Retry(3).Idempotent())
            .Monitor(20.Minutes()).Quiet(Alerts.Errors)
            .Step("Place a test order and check that it arrives");

        Deployment("Standard")
            .Step("Place a test order on staging")
            .Canary(1.Percent())
            .Monitor(30.Minutes()).Quiet(Alerts.Errors)
            .Canary(10.Percent())
            .Monitor(30.Minutes()).Quiet(Alerts.Errors, Alerts.VerySlowPages)
            .Canary(50.Percent())
            .Monitor(1.Hours()).Quiet(Alerts.Errors, Alerts.NoOrders, Alerts.VerySlowPages)
            .RollOut()
            .Monitor(1.Hours()).Quiet(Alerts.Errors, Alerts.NoOrders, Alerts.CacheDown)
            .RollsBackWith(previous);

        Issue("The page cache is cold")
            .Symptom("Pages are slow after a deployment")
            .Symptom(m => m.CacheHits < 80.Percent())
            .Diagnose("Show what is missed most", Command.ReadOnly("cachectl", "misses", "--top", "20"))
            .Resolve("Warm the cache from the access log");

        Issue("Robots buy the stock")
            .Symptom("Items sell out within minutes")
            .Symptom(m => m.Sessions > 30000)
            .Diagnose("Show addresses with most carts", Command.ReadOnly("shopctl", "carts", "--by-address"))
            .If("they come from few addresses").Then("block these addresses for an hour")
            .If("they come from many").Then("turn the waiting room on");

        Diagnostic("Show the last errors", Command.ReadOnly("shopctl", "errors", "--last", "100"));
        Diagnostic("Show one order", Command.ReadOnly("shopctl", "order", Command.Argument("order").Matching("[0-9]{8}")));
        Log("Access log").At("https://logs.example.com/shop/access").KeptFor(30.Days());
        Log("Errors").At("https://logs.example.com/shop/errors").KeptFor(90.Days());

        Change(Risk.Low, "Texts", "Pictures");
        Change(Risk.Medium, "Cache lifetimes", "Recommendations");
        Change(Risk.High, "Check-out", "Prices and taxes").ReviewedBy(Head);

        Load("Weekday").When(m => m.Requests.Rate(10.Minutes()).Sum() <= 300.PerSecond()).Configuration("8 replicas");
        Load("Weekend").When(m => m.Requests.Rate(10.Minutes()).Sum() > 300.PerSecond()).Configuration("16 replicas");
        Load("Sale").When(m => m.Requests.Rate(10.Minutes()).Sum() > 1500.PerSecond()).Configuration("60 replicas").Notes("Recommendations off");
    }
}
