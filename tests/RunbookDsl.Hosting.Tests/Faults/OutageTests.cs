using Microsoft.Extensions.Time.Testing;
using MimeKit;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Tests.Channels;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>What becomes of pages while the world around the host fails.</summary>
public sealed class OutageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Mails_of_an_hour_without_a_mail_server_arrive_once_when_it_is_back()
    {
        int port;
        await using (var gone = new SmtpSink())
        {
            port = gone.Port;
        }

        var settings = new Dictionary<string, string?>
        {
            ["Runbooks:Channels:Mail:Host"] = "127.0.0.1",
            ["Runbooks:Channels:Mail:Port"] = $"{port}",
            ["Runbooks:Channels:Mail:From"] = "runbooks@example.com",
            ["Runbooks:Channels:Mail:Security"] = "None",
            ["Runbooks:Channels:AllowedNetworks:0"] = "127.0.0.0/8",
            ["Runbooks:Channels:Webhooks:phone:Url"] = "https://phone.example.com/hook",
            ["Runbooks:Channels:Webhooks:phone:Secrets:0"] = "another-secret-of-the-tests",
            ["Runbooks:Escalation:RepeatTimes"] = "0",
        };
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: PagedRunbook.Definition, settings: settings, serves: false);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);
        await PassAsync(host, minutes: 60, errorRate: 0.2);
        await PassAsync(host, minutes: 3, errorRate: 0.01);

        await using var back = new SmtpSink(port);
        for (var i = 0; back.Mails.Count < 2; i++)
        {
            i.Should().BeLessThan(1000, "the mails should arrive");
            host.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(5);
        }

        await PassAsync(host, minutes: 20, errorRate: 0.01);
        await host.SettleAsync();

        back.Mails.Select(Subject).Should().Equal("Firing: Support Agent / High Error Rate (critical)", "Resolved: Support Agent / High Error Rate (critical)");
        host.Receiver.Received.Select(webhook => webhook.IdempotencyKey).Should().OnlyHaveUniqueItems("what arrived by another way is not sent again");
    }

    [Fact]
    public async Task A_clock_that_jumps_a_day_ahead_and_back_neither_loses_nor_repeats_pages()
    {
        var clock = new SettableClock(new FakeTimeProvider(RunbookTestHost.Noon));
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, clock.Fake, time: clock, settings: new Dictionary<string, string?> { ["Runbooks:Escalation:RepeatTimes"] = "20" }, serves: false);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        await host.ReceiveAsync(1);

        clock.Offset = TimeSpan.FromDays(1);
        await host.SendErrorRateAsync(0.2, clock.GetUtcNow());
        await host.ReceiveAsync(1);
        for (var i = 0; i < 10; i++)
        {
            clock.Fake.Advance(TimeSpan.FromSeconds(5));
            await host.SendErrorRateAsync(0.2, clock.GetUtcNow());
        }

        await host.SettleAsync();
        clock.Offset = TimeSpan.Zero;
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.2);
        await host.SettleAsync();

        // The second step was due within that day; a day of repeats was not.
        host.Receiver.Received.Select(webhook => webhook.Event).Should().Equal("firing", "escalated");
    }

    [PostgresFact]
    public async Task While_the_database_has_no_room_evaluation_goes_on_and_the_page_goes_out_when_it_has()
    {
        var database = PostgresCluster.Shared.CreateDatabase($"full_{Guid.NewGuid():N}");
        var settings = new Dictionary<string, string?> { ["Runbooks:Journal:ConnectionString"] = PostgresCluster.Shared.ConnectionString(database) };
        await using var host = await RunbookTestHost.StartAsync("runbooks.db", settings: settings);
        await host.RunAsync(TimeSpan.FromSeconds(70), errorRate: 0.2);
        PostgresCluster.Shared.Execute(
            database,
            """
            CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON journal EXECUTE FUNCTION full_disk();
            """);

        host.Clock.Advance(TimeSpan.FromSeconds(15));
        var refused = await host.SendErrorRateAsync(0.2);
        var ready = await host.ReadyAsync();
        PostgresCluster.Shared.Execute(database, "DROP TRIGGER full_disk ON journal");
        await host.RunAsync(TimeSpan.FromSeconds(5), errorRate: 0.2);
        await host.ReceiveAsync(1);

        refused.TryAgain.Should().BeTrue();
        refused.Message.Should().Contain("is full").And.Contain("Make room");
        ready.Should().Contain("unhealthy").And.Contain("is full");
        (await host.TransitionsAsync()).Last().Should().Match<Transition>(transition => transition.To == AlertState.Firing && transition.At == RunbookTestHost.Noon.AddSeconds(75));
        (await host.ReadyAsync()).Should().StartWith("{\"status\":\"healthy\"");
    }

    static async Task PassAsync(RunbookTestHost host, int minutes, double errorRate)
    {
        for (var i = 0; i < minutes; i++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(1));
            await host.SendErrorRateAsync(errorRate);
        }
    }

    static string Subject(string text)
    {
        using var mail = MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        return mail.Subject!;
    }
}
