using RunbookDsl.Hosting.Intake.Naming;

namespace RunbookDsl.Hosting.Tests.Intake.Naming;

public class MetricNamesTests
{
    [Theory]
    [InlineData("agent.error_rate", "1", "Gauge", "agent_error_rate_ratio")]
    [InlineData("agent.error_rate_ratio", "1", "Gauge", "agent_error_rate_ratio")]
    [InlineData("agent.requests", "{request}", "MonotonicSum", "agent_requests_total")]
    [InlineData("agent.requests_total", "", "MonotonicSum", "agent_requests_total")]
    [InlineData("agent.cost", "USD", "MonotonicSum", "agent_cost_USD_total")]
    [InlineData("agent.cost", "usd", "MonotonicSum", "agent_cost_usd_total")]
    [InlineData("http.server.request.duration", "s", "Other", "http_server_request_duration_seconds")]
    [InlineData("latency_milliseconds", "ms", "Other", "latency_milliseconds")]
    [InlineData("seconds_before_start", "s", "Gauge", "seconds_before_start_seconds")]
    [InlineData("system.network.io", "By", "MonotonicSum", "system_network_io_bytes_total")]
    [InlineData("network.throughput", "By/s", "Gauge", "network_throughput_bytes_per_second")]
    [InlineData("requests.rate", "{request}/s", "Gauge", "requests_rate_per_second")]
    [InlineData("speed", "m/s", "Gauge", "speed_meters_per_second")]
    [InlineData("cpu", "%", "Gauge", "cpu_percent")]
    [InlineData("cache.hits", "1", "MonotonicSum", "cache_hits_total")]
    [InlineData("queue.size", "1", "Other", "queue_size")]
    [InlineData("packets", "{packet}", "Other", "packets")]
    [InlineData("odd..name--here", "", "Gauge", "odd_name_here")]
    [InlineData("9lives", "", "Gauge", "_9lives")]
    [InlineData("größe", "", "Gauge", "gr_e")]
    [InlineData("unclosed", "{oops", "Gauge", "unclosed")]
    public void Names_follow_the_compatibility_specification(string name, string unit, string shape, string expected) =>
        MetricNames.Translate(name, unit, Enum.Parse<MetricShape>(shape)).Should().Be(expected);

    [Fact]
    public void Labels_of_one_name_are_joined_in_the_order_of_their_keys()
    {
        var labels = new LabelCollector();
        labels.Add("http_route", "second");
        labels.Add("http.route", "first");
        labels.Add("empty", "");
        labels.Add("job", "lies");
        labels.Fix("job", "shop/agent");

        labels.ToLabels().Text().Should().Be("http_route=first;second,job=shop/agent");
    }

    [Theory]
    [InlineData("http.route", "http_route")]
    [InlineData("a:b", "a_b")]
    [InlineData("0x", "_0x")]
    [InlineData("plain", "plain")]
    public void Label_names_hold_no_colon(string key, string expected) => LabelNames.Of(key).Should().Be(expected);
}
