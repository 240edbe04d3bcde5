namespace CompilerTests.Rules;

/// <summary>Runbooks for the tests of rules and code fixes: what differs is given, the rest is always the same.</summary>
static class RunbookSource
{
    const string Metrics = """
        [Metrics("agent")]
        public sealed class AgentMetrics
        {
            public Label Region { get; }
            public Label Status { get; }
            public Label Tool { get; }
            public Gauge<Ratio> ErrorRate { get; }
            public Gauge<double> Load { get; }
            public Gauge<Count> Queue { get; }
            [Per(nameof(Tool))] public Gauge<Ratio> ToolErrors { get; }
            [Per(nameof(Tool))] public Counter<Count> Trips { get; }
            [Per(nameof(Region))] public Histogram<TimeSpan> Latency { get; }
            public Histogram<TimeSpan> Wait { get; }
            public Counter<Count> Guardrails { get; }
            public Counter<Usd> Cost { get; }
            [Per(nameof(Region), nameof(Status))] public Counter<Count> Requests { get; }
        }
        """;

    /// <summary>A runbook whose <c>Define</c> is this, with the contacts <c>Primary</c> and <c>Lead</c>.</summary>
    public static string Define(string body, string members = "", string about = "About(\"Support Agent\").Owner(\"Customer Platform\").OnCall(Primary);") => File(
        $$"""
        [Runbook]
        public sealed partial class SupportAgentRunbook : Runbook<AgentMetrics>
        {
            static readonly Contact Primary = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent");
            static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000");
            {{members}}

            protected override void Define()
            {
                {{about}}
                {{body}}
            }
        }
        """);

    /// <summary>A critical alert, called and otherwise complete, that fires on this.</summary>
    public static string Alert(string condition, string clauses = "") => Define(
        $"""Alert("High Error Rate").When({condition}).Severity(Critical).Page(Primary){clauses};""");

    /// <summary>A file with these classes and the metrics.</summary>
    public static string File(string classes) => $"""
        using System;
        using RunbookDsl;

        namespace Support;

        {classes}

        {Metrics}
        """;
}
