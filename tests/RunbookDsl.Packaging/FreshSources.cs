namespace RunbookDsl.Packaging;

/// <summary>What a newcomer types.</summary>
static class FreshSources
{
    public const string Metrics = """
        using RunbookDsl;

        /// <summary>What the shop reports.</summary>
        [Metrics("shop")]
        public sealed class ShopMetrics
        {
            /// <summary>Share of orders that end in an error.</summary>
            public Gauge<Ratio> ErrorRate { get; }
        }
        """;

    public const string Program = """
        using RunbookDsl.Definition;

        Show<ShopRunbook>();
        Console.WriteLine($"handle {ShopRunbook.Alerts.HighErrorRate.AlertId}");

        static void Show<T>() where T : ICompiledRunbook
        {
            Console.WriteLine($"runbook {T.Definition.Name}, alert {T.Definition.Alerts[0].Name}, trigger {T.Definition.Alerts[0].Trigger}");
            Console.WriteLine($"evaluator {T.Evaluator is not null}");
            Console.WriteLine(T.Document.Split('\n')[2]);
        }
        """;

    public const string Misspelt = """
        using RunbookDsl;

        [Runbook]
        public sealed partial class BrokenRunbook : Runbook<ShopMetrics>
        {
            static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").Slack("#shop").RoundTheClock();

            protected override void Define()
            {
                About("Broken").Version("1").Updated(2026, 11, 22).Owner("Shop").OnCall(OnCall);
                Alert("Unknown Threshold").When(m => m.ErrorRate > Environment.ProcessorCount.Percent()).For(5.Minutes()).Page(OnCall);
                Alert("Nobody Called").When(m => m.ErrorRate > 0.10).For(5.Minutes()).Severity(Critical);
            }
        }
        """;

    public static string Runbook(string service) => $$"""
        using RunbookDsl;

        [Runbook]
        public sealed partial class ShopRunbook : Runbook<ShopMetrics>
        {
            static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").Slack("#shop").RoundTheClock();

            protected override void Define()
            {
                About("{{service}}").Version("1").Updated(2026, 11, 22).Owner("Shop").OnCall(OnCall);
                Purpose("Sells what is on the shelves.");
                Alert("High Error Rate").When(m => m.ErrorRate > 0.10).For(5.Minutes())
                    .Severity(Critical)
                    .Summary("More than one order in ten ends in an error.")
                    .Check("What was deployed recently?")
                    .Page(OnCall)
                    .ResolvedWhen(m => m.ErrorRate < 0.05);
            }
        }
        """;
}
