namespace RunbookDsl.Tool.Tests;

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

/// <summary>A small runbook as the compiler reads it, and the file that it is saved in.</summary>
internal static class ModelSample
{
    static readonly Metric Latency = new("Latency", "shop_latency_seconds", MetricKind.Histogram, Unit.Seconds, [], "");
    static readonly MetricReading P95 = new(Latency, MetricOperation.Quantile, TimeSpan.FromMinutes(5), 0.95, null);

    public static readonly Contact Lead = new("Engineering Lead", "Ana Costa", [new(ChannelKind.Mail, "ana@example.com"), new(ChannelKind.Phone, "+351210000000")], null);
    public static readonly Contact Primary = new("Primary", "Dana Reyes", [new(ChannelKind.Slack, "#shop")], null);

    public static RunbookModel Shop { get; } = new()
    {
        Class = new RunbookClass("Shops", [], "ShopRunbook", "class", true, false, false, true, true),
        Id = "shop",
        Name = "Shop",
        Version = "1.0",
        Metrics = new MetricSet("global::Shops.ShopMetrics", "shop", "", [], [Latency]),
        Contacts = [Primary, Lead],
        Alerts = [Slow(10, new Escalation(Primary, TimeSpan.Zero, IsPage: true, Question: null, Condition: null))],
    };

    public static Alert Slow(double threshold, params Escalation[] escalation) => new()
    {
        Names = new AlertName("High Latency", "high-latency", "HighLatency"),
        Trigger = new Comparison(P95, ComparisonOperator.Greater, new Constant(threshold, Unit.Seconds, ConstantForm.Quantity)),
        For = TimeSpan.FromMinutes(1),
        Checks = ["Was anything deployed?"],
        Escalation = escalation.ToEquatableArray(),
    };

    public static string Save(DataFolder folder, string name, RunbookModel model) => folder.Write(name, ModelWriter.Write(model, indented: true));
}
