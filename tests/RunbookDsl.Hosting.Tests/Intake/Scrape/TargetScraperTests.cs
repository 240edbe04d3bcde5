using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Scrape;

namespace RunbookDsl.Hosting.Tests.Intake.Scrape;

public class TargetScraperTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddDays(20_000));
    private readonly FakeSink _sink = new();
    private readonly ScrapeStatuses _statuses = new();
    private readonly FakeLogger _log = new();

    [Fact]
    public async Task Each_interval_gives_the_samples_stamped_and_labelled()
    {
        await using var target = await FakeTarget.StartAsync();
        target.Page = "# TYPE a counter\na{job=\"mine\"} 1 5\nb 2\n";
        await using var run = Run(target, t => t.Labels["region"] = "eu");

        var (samples, source) = await _sink.NextWithSourceAsync();

        source.Should().Be("scrape " + target.Url);
        samples.Should().OnlyContain(s => s.Timestamp == _time.GetUtcNow());
        samples.Select(s => $"{s.Name}[{s.LabelText()}]").Should().Equal(
            $"a[exported_job=mine,instance=127.0.0.1:{target.Url.Port},job=127.0.0.1,region=eu]",
            $"b[instance=127.0.0.1:{target.Url.Port},job=127.0.0.1,region=eu]",
            $"up[instance=127.0.0.1:{target.Url.Port},job=127.0.0.1,region=eu]");
        samples[^1].Value.Should().Be(1);
        target.LastAccept.Should().StartWith("application/openmetrics-text");

        _time.Advance(TimeSpan.FromSeconds(15));
        (await _sink.NextAsync()).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_target_that_hangs_is_given_up_after_its_timeout_and_tried_again()
    {
        await using var target = await FakeTarget.StartAsync();
        target.Hang = true;
        await using var run = Run(target);
        await target.Asked();

        _time.Advance(TimeSpan.FromSeconds(10));
        (await _sink.NextAsync()).Should().ContainSingle().Which.Should().Match<MetricSample>(s => s.Name == "up" && s.Value == 0);
        await _log.Collector.WaitForAsync(210);
        _statuses.All.Single().Message.Should().Contain("did not answer fully within 10 s");

        target.Hang = false;
        target.Page = "a 1\n";
        _time.Advance(TimeSpan.FromSeconds(5));
        (await _sink.NextAsync()).Select(s => s.Name).Should().Equal("a", "up");
    }

    [Fact]
    public async Task A_series_that_vanishes_has_ended_but_not_when_the_scrape_failed()
    {
        await using var target = await FakeTarget.StartAsync();
        target.Page = "a 1\nb 2\n";
        await using var run = Run(target);
        await _sink.NextAsync();

        target.Status = 500;
        _time.Advance(TimeSpan.FromSeconds(15));
        (await _sink.NextAsync()).Should().ContainSingle().Which.Value.Should().Be(0, "only up is told");

        (target.Status, target.Page) = (200, "a 1\nb\n");
        _time.Advance(TimeSpan.FromSeconds(15));
        (await _sink.NextAsync()).Should().NotContain(s => s.Ended, "b is there, its line is faulty");

        target.Page = "a 1\n";
        _time.Advance(TimeSpan.FromSeconds(15));
        var ended = (await _sink.NextAsync()).Where(s => s.Ended).Should().ContainSingle().Subject;
        ended.Name.Should().Be("b");
        ended.Timestamp.Should().Be(_time.GetUtcNow());

        _time.Advance(TimeSpan.FromSeconds(15));
        (await _sink.NextAsync()).Should().NotContain(s => s.Ended, "it is said once");
    }

    [Theory]
    [InlineData("text/html", "<html>", "text/html, not with metrics")]
    [InlineData("application/openmetrics-text; version=1.0.0", "a 1\n", "cut short")]
    [InlineData("text/plain", "HUGE", "larger than 1,000 bytes")]
    public async Task A_page_that_is_no_metrics_is_said_so(string type, string page, string message)
    {
        await using var target = await FakeTarget.StartAsync();
        (target.ContentType, target.Page) = (type, page is "HUGE" ? new string('#', 5000) : page);
        await using var run = Run(target);

        (await _sink.NextAsync()).Should().ContainSingle().Which.Value.Should().Be(0);

        await _log.Collector.WaitForAsync(210);
        _statuses.All.Single().Message.Should().Contain(message);
        _statuses.All.Single().Up.Should().BeFalse();
    }

    [Fact]
    public async Task Nobody_listening_is_said_so_once()
    {
        var target = await FakeTarget.StartAsync();
        await target.DisposeAsync();
        await using var run = Run(target);
        await _sink.NextAsync();
        _time.Advance(TimeSpan.FromSeconds(15));
        await _sink.NextAsync();
        _time.Advance(TimeSpan.FromSeconds(15));
        await _sink.NextAsync();

        await _log.Collector.WaitForAsync(210);
        _log.Collector.GetSnapshot().Count(r => r.Id.Id == 210).Should().Be(1);
        _statuses.All.Single().Message.Should().Contain("cannot be reached");
    }

    [Fact]
    public async Task Label_values_over_the_cap_are_refused_and_the_rest_is_taken()
    {
        await using var target = await FakeTarget.StartAsync();
        target.Page = $"a{{b=\"{new string('x', 600)}\"}} 1\nc 2\n";
        await using var run = Run(target);

        (await _sink.NextAsync()).Select(s => s.Name).Should().Equal("c", "up");

        await _log.Collector.WaitForAsync(210);
        _statuses.All.Single().Message.Should().Contain("label 'b' has 600 characters, 500 are allowed");
    }

    [Fact]
    public async Task A_sink_that_throws_does_not_stop_the_scraper()
    {
        await using var target = await FakeTarget.StartAsync();
        target.Page = "a 1\n";
        var first = true;
        _sink.Answer = _ => first ? throw new InvalidOperationException("disk") : default;
        await using var run = Run(target);
        await _log.Collector.WaitForAsync(210);

        first = false;
        _time.Advance(TimeSpan.FromSeconds(15));

        (await _sink.NextAsync()).Should().HaveCount(2);
    }

    [Fact]
    public void Options_that_cannot_work_are_said_so_with_their_place()
    {
        var options = new ScrapeOptions { Targets = { new ScrapeTarget { Url = new Uri("ftp://x/"), Interval = TimeSpan.Zero, Timeout = TimeSpan.Zero } } };

        new ScrapeOptionsValidator().Validate(null, options).Failures.Should().HaveCount(3)
            .And.Contain(f => f.Contains("Runbooks:Scrape:Targets:0:Url", StringComparison.Ordinal) && f.Contains("ftp://x/", StringComparison.Ordinal));
    }

    private ScraperRun Run(FakeTarget target, Action<ScrapeTarget>? configure = null)
    {
        var options = new ScrapeTarget { Url = target.Url };
        configure?.Invoke(options);
        var intake = new IntakeOptions { MaxDecompressedBytes = 1000, MaxLabelValueLength = 500 };
        var scraper = new TargetScraper(options, () => new ScrapeClient(target.Client, _time, Options.Create(intake)), _sink, _statuses, intake, _time, _log);
        return new ScraperRun(scraper);
    }
}
