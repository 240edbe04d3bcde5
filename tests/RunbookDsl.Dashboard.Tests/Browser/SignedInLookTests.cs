using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Deliveries;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Tests.Commands;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Messages;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>The way in, and how the pages look that need a real host behind them.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SignedInLookTests(ChromiumFixture chromium) : IDisposable
{
    const string Password = "correct horse battery";

    static readonly (string Name, string Path)[] Places =
    [
        ("account", "/account"),
        ("accounts", "/accounts"),
        ("keys", "/keys"),
        ("audit", "/audit"),
        ("commands", "/incidents/1"),
        ("incidents-mine", "/incidents?person=Dana%20Reyes&since=2026-11-01"),
        ("deliveries", "/deliveries"),
        ("message", "/incidents/1/messages/status?Impact=Refunds%20are%20late."),
    ];

    // The command that purges stands among those to look with, so that a second person is asked for on the page.
    static readonly RunbookDefinition Runbook = CommandedRunbook.Definition with { Incidents = TalkativeRunbook.Definition.Incidents, Troubleshooting = CommandedRunbook.Definition.Troubleshooting with { Diagnostics = [1, 2, 3] } };

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ChromiumFact]
    public async Task The_first_admin_comes_in_and_finds_pages_that_can_be_read()
    {
        await using var app = RealHost.Build(
            _folder,
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(CommandedRunbook.Everything);
                builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
                builder.AddRunbooks(runbooks => runbooks.Add(Runbook, new RangesEvaluator(), "# Support Agent"));
            },
            isOnLoopback: true,
            signsIn: true);
        app.MapRunbooks();
        await app.StartAsync();
        app.Services.GetRequiredService<IncidentDesk>().Open(Runbook, "Refunds are paid twice", IncidentSeverity.Sev3, "Marta Vieira");
        app.Services.GetRequiredService<JournalStore>().Write(Durability.Process, transaction =>
        {
            Keep(transaction, DeliveryResult.Failed, "It answered <img src=x onerror=alert(1)> with 503");
            Keep(transaction, DeliveryResult.Delivered, null);
        });
        app.Services.GetRequiredService<MessageDesk>().Send(1, new MessageRequest("status", new Dictionary<MessageField, string> { [MessageField.Impact] = "Refunds are late." }, null, "Dana Reyes"));
        var at = app.Urls.First();

        await using var page = await chromium.VisitAsync(at + "/incidents/1", isLive: false);
        await page.ReadsAsync("h1", "Sign in");
        await Look.IsFineAsync(page, "login");
        await page.Page.GotoAsync($"{at}/setup/{app.Services.GetRequiredService<AccountDesk>().FirstLink()}");
        await Look.IsFineAsync(page, "setup");
        await page["input[name=name]"].FillAsync("Dana Reyes");
        await page["input[name=email]"].FillAsync("dana@example.com");
        await page["input[name=password]"].FillAsync(Password);
        await page["main form button"].First.ClickAsync();
        await page.ReadsAsync("h1", "No data yet");
        await page.Page.GotoAsync(at + "/incidents/1");
        await page["details:has(form[action$='/commands/purge/run']) summary"].ClickAsync();
        await page["form[action$='/commands/purge/run'] input[name=value-word]"].FillAsync("all");
        await page["form[action$='/commands/purge/run'] input[name=reason]"].FillAsync("The queue is full");
        await page["form[action$='/commands/purge/run'] input[name=confirmed]"].CheckAsync();
        await page["form[action$='/commands/purge/run'] button"].First.ClickAsync();
        await page.ReadsAsync("main", "Waits for a second person");

        foreach (var (name, path) in Places)
        {
            await page.Page.GotoAsync(at + path);
            await Look.IsFineAsync(page, name);
        }
    }

    static void Keep(DbTransaction transaction, string outcome, string? error)
    {
        var at = new DateTimeOffset(2026, 11, 22, 11, 58, 0, TimeSpan.Zero);
        var told = new Notification
        {
            Id = "1",
            Event = NotificationEvent.Firing,
            Incident = "1",
            Number = 1,
            Step = 0,
            At = at,
            Runbook = new NotifiedRunbook("support-agent", "Support Agent", null),
            Alert = new NotifiedAlert("high-error-rate", "High Error Rate", "critical", "", "", [], []),
            Labels = new Dictionary<string, string>(StringComparer.Ordinal),
            Since = at,
            FiredAt = at,
            Contact = new NotifiedContact("Primary On-Call", "Dana Reyes"),
        };
        var item = new OutboxItem(1, "1", new Destination("webhook", "pager", ""), NotificationJson.Write(told), at, error is null ? 1 : 0);
        DeliveryTable.Add(transaction, new DeliveryResult(item, at, outcome, error, error is null ? null : at.AddSeconds(5)));
    }
}
