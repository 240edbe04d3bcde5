using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Incidents;

/// <summary>What alerts and people do with incidents.</summary>
public sealed class IncidentTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_firing_alert_opens_an_incident_that_ends_with_it()
    {
        await using var host = await FiringAsync(Sev2());
        var opened = Only(host);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);

        opened.Should().Match<Incident>(incident => incident.Title == "High Error Rate" && incident.Severity == IncidentSeverity.Sev2 && incident.State == IncidentState.Open && incident.Version == "1.0.0" && incident.OpenedBy == null);
        var body = JsonDocument.Parse(host.Receiver.Received.First().Body).RootElement;
        body.GetProperty("number").GetInt64().Should().Be(opened.Id);
        body.GetProperty("incidentLink").GetString().Should().EndWith(string.Create(CultureInfo.InvariantCulture, $"/incidents/{opened.Id}"));
        var details = Desk(host).Find(opened.Id)!;
        details.Incident.Should().Match<Incident>(incident => incident.State == IncidentState.Resolved && incident.ResolvedAt != null && incident.AcknowledgedBy == null);
        details.Timeline.Select(entry => (entry.Kind, entry.Text)).Should().Equal(
            (IncidentEventKind.Opened, "High Error Rate fired at 20 %"),
            (IncidentEventKind.AlertResolved, "High Error Rate resolved at 1 %"),
            (IncidentEventKind.Resolved, "No alert of it fires any more"));
        details.Firings.Should().ContainSingle().Which.ResolvedAt.Should().NotBeNull();
    }

    [Fact]
    public async Task Nobody_else_is_called_once_somebody_has_taken_it()
    {
        await using var host = await FiringAsync();
        await host.ReceiveAsync(1);

        Desk(host).Acknowledge(Only(host).Id, "Dana Reyes").Refusal.Should().BeNull();
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.2);
        await host.SettleAsync();

        host.Receiver.Received.Select(webhook => webhook.Event).Should().Equal("firing");
        Only(host).Should().Match<Incident>(incident => incident.State == IncidentState.Acknowledged && incident.AcknowledgedBy == "Dana Reyes");
        Desk(host).Find(Only(host).Id)!.Calls.Where(call => call.Event == "escalated").Should().NotBeEmpty().And.OnlyContain(call => call.Outcome == "cancelled" && call.Attempts == 0);
        Desk(host).Acknowledge(Only(host).Id, "Ana Costa").Refusal.Should().Be($"Incident #{Only(host).Id} stays as it is: Dana Reyes has taken it already.");
    }

    [Fact]
    public async Task What_was_taken_stays_taken_after_a_kill()
    {
        var host = await FiringAsync();
        await host.ReceiveAsync(1);
        Desk(host).Acknowledge(Only(host).Id, "Dana Reyes");
        var (clock, receiver) = (host.Clock, host.Receiver);
        await host.KillAsync();

        await using var restarted = await RunbookTestHost.StartAsync(_folder.Journal, clock, receiver);
        await restarted.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.2);
        await restarted.SettleAsync();

        receiver.Received.DistinctBy(webhook => webhook.IdempotencyKey).Select(webhook => webhook.Event).Should().Equal("firing");
        Only(restarted).State.Should().Be(IncidentState.Acknowledged);
    }

    [Fact]
    public async Task Another_label_set_joins_the_incident_and_calls_nobody_who_has_taken_it_already()
    {
        var alerts = ThresholdRunbook.Definition.Alerts.Select(alert => alert with { Escalation = [new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.Zero)] });
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: ThresholdRunbook.Definition with { Alerts = [.. alerts] });
        await TripAsync(host, "orders");
        await host.ReceiveAsync(1);
        var incident = Only(host);
        Desk(host).Acknowledge(incident.Id, "Ana Costa");
        await TripAsync(host, "refunds");
        await host.SettleAsync();

        host.Receiver.Received.Should().ContainSingle();
        var details = Desk(host).Find(incident.Id)!;
        details.Firings.Select(firing => firing.Labels.ToString()).Should().HaveCount(2).And.OnlyHaveUniqueItems();
        details.Timeline.Select(entry => entry.Kind).Should().Equal(IncidentEventKind.Opened, IncidentEventKind.Acknowledged, IncidentEventKind.Fired, IncidentEventKind.NotCalled);
        details.Timeline[^1].Text.Should().Be("Nobody else is called, since Ana Costa has taken the incident");
        (await host.Client.GetStringAsync("/metrics")).Should().MatchRegex("runbook_calls_missed_total\\{[^}]*reason=\"taken\"");
    }

    [Fact]
    public async Task A_person_ends_it_and_everyone_who_was_told_hears_of_it_once()
    {
        await using var host = await FiringAsync();
        await host.ReceiveAsync(1);
        var id = Only(host).Id;
        Desk(host).Close(id, "Dana Reyes").Refusal.Should().EndWith("it is not over; resolve it first.");

        Desk(host).Resolve(id, "Dana Reyes").Incident!.State.Should().Be(IncidentState.Resolved);
        await host.ReceiveAsync(1);
        await host.RunAsync(TimeSpan.FromMinutes(20), errorRate: 0.2);
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.SettleAsync();

        host.Receiver.Received.Select(webhook => webhook.Event).Should().Equal("firing", "resolved");
        Desk(host).Close(id, "Dana Reyes").Incident!.State.Should().Be(IncidentState.Closed);
        Desk(host).Resolve(id, "Dana Reyes").Refusal.Should().EndWith("it is closed already.");
    }

    [Fact]
    public async Task The_next_firing_after_the_end_opens_another()
    {
        await using var host = await FiringAsync();
        await host.RunAsync(TimeSpan.FromMinutes(1), errorRate: 0.01);
        await host.RunAsync(TimeSpan.FromMinutes(2), errorRate: 0.2);

        Desk(host).Read(new IncidentQuery()).Incidents.Select(incident => incident.State).Should().Equal(IncidentState.Open, IncidentState.Resolved);
        Desk(host).Read(new IncidentQuery { States = [IncidentState.Resolved] }).Incidents.Should().ContainSingle();
        Desk(host).Read(new IncidentQuery { Text = "error r" }).Incidents.Should().HaveCount(2);
        Desk(host).Read(new IncidentQuery { Limit = 1 }).Next.Should().Be(Desk(host).Read(new IncidentQuery()).Incidents[0].Id);
    }

    [Fact]
    public async Task An_incident_goes_on_where_one_row_of_its_alert_begins_as_another_ends()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await CountAsync(host, 5, search: 0, answer: 0);
        await CountAsync(host, 20, search: 10, answer: 0);
        await CountAsync(host, 40, search: 10, answer: 0);
        Desk(host).Acknowledge(Only(host).Id, "Dana Reyes").Refusal.Should().BeNull();
        // Step by step, as samples come: a host whose clock jumps minutes may have closed a tick before its samples were there.
        for (var at = 55; at < 325; at += 15)
        {
            await CountAsync(host, at, search: 10, answer: 0);
        }

        // At the tick of 330 the trips of the one are more than five minutes old, and those of the other are new.
        await CountAsync(host, 325, search: 10, answer: 10);
        await CountAsync(host, 340, search: 10, answer: 10);

        (await host.TransitionsAsync()).Where(transition => transition.At == RunbookTestHost.Noon.AddSeconds(330)).Select(transition => transition.To).Should().BeEquivalentTo([AlertState.Inactive, AlertState.Firing]);
        Only(host).Should().Match<Incident>(incident => incident.State == IncidentState.Acknowledged && incident.AcknowledgedBy == "Dana Reyes");
        Desk(host).Find(Only(host).Id)!.Timeline.Select(entry => entry.Kind).Should().Equal(
            IncidentEventKind.Opened, IncidentEventKind.Acknowledged, IncidentEventKind.Fired, IncidentEventKind.NotCalled, IncidentEventKind.AlertResolved);
    }

    [Fact]
    public async Task Severity_mitigation_and_notes_stand_in_the_timeline()
    {
        await using var host = await FiringAsync(Sev2());
        var id = Only(host).Id;

        Desk(host).Grade(id, IncidentSeverity.Sev1, "Dana Reyes", "All regions are down");
        Desk(host).Grade(id, IncidentSeverity.Sev1, "Dana Reyes", "Again").Refusal.Should().EndWith("it is SEV1 already.");
        Desk(host).Note(id, "Ana Costa", "Rolled back to 2.2.9");
        Desk(host).Mitigate(id, "Ana Costa");

        Desk(host).Find(id)!.Timeline.Skip(1).Select(entry => (entry.By, entry.Text)).Should().Equal(
            ("Dana Reyes", "SEV2 → SEV1: All regions are down"),
            ("Ana Costa", "Rolled back to 2.2.9"),
            ("Ana Costa", "Users no longer suffer"));
        Only(host).Should().Match<Incident>(incident => incident.Severity == IncidentSeverity.Sev1 && incident.State == IncidentState.Mitigated && incident.AcknowledgedBy == "Ana Costa");
    }

    [Fact]
    [Trait("Journal", "SQLite")]
    public async Task A_journal_of_before_is_brought_up_to_date_with_what_fires()
    {
        // The tables of before incidents, with an alert that fires.
        using (var connection = new SqliteConnection($"Data Source={_folder.Journal};Pooling=False"))
        {
            connection.Open();
            connection.Execute(null, "CREATE TABLE SchemaVersions (SchemaVersionID INTEGER CONSTRAINT 'PK_SchemaVersions_SchemaVersionID' PRIMARY KEY AUTOINCREMENT NOT NULL, ScriptName TEXT NOT NULL, Applied DATETIME NOT NULL)");
            foreach (var name in typeof(JournalStore).Assembly.GetManifestResourceNames().Where(name => name.Contains(".Journal.Scripts.000", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3))
            {
                using var script = new StreamReader(typeof(JournalStore).Assembly.GetManifestResourceStream(name)!);
                connection.Execute(null, await script.ReadToEndAsync());
                connection.Execute(null, "INSERT INTO SchemaVersions (ScriptName, Applied) VALUES (@name, '2026-01-01')", ("@name", name));
            }

            connection.Execute(null, """
                INSERT INTO incidents (key, runbook, alert, labels, fired_at) VALUES ('k', 'another', 'gone', '{}', 638000000000000000);
                INSERT INTO outbox (key, incident, event, step, contact, channel, address, note, payload, first_due_at, due_at, done_at, outcome) VALUES ('k.firing.0.0', 'k', 'firing', 0, 0, 'console', '', '', @payload, 1, 1, 1, 'delivered');
                """, ("@payload", "{\"id\":\"k\",\"event\":\"firing\",\"incident\":\"k\",\"at\":\"2026-01-01T00:00:00Z\",\"since\":\"2026-01-01T00:00:00Z\",\"firedAt\":\"2026-01-01T00:00:00Z\",\"step\":0,\"labels\":{},\"runbook\":{\"id\":\"another\",\"name\":\"Another\"},\"alert\":{\"id\":\"gone\",\"name\":\"Gone\",\"severity\":\"warning\",\"summary\":\"\",\"trigger\":\"\",\"checks\":[],\"considerations\":[]}}"));
        }

        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var details = Desk(host).Find(Only(host).Id)!;
        details.Incident.Should().Match<Incident>(incident => incident.Runbook == "another" && incident.Title == "gone" && incident.State == IncidentState.Open);
        details.Timeline.Should().ContainSingle().Which.Text.Should().Be("gone fired");
        details.Firings.Should().ContainSingle();
        details.Calls.Should().ContainSingle().Which.Outcome.Should().Be("delivered");
    }

    static RunbookDefinition Sev2() => ThresholdRunbook.Definition with { Alerts = [ThresholdRunbook.Definition.Alerts[0] with { Opens = IncidentSeverity.Sev2 }, ThresholdRunbook.Definition.Alerts[1]] };

    static IncidentDesk Desk(RunbookTestHost host) => host.Get<IncidentDesk>();

    static Incident Only(RunbookTestHost host) => Desk(host).Read(new IncidentQuery()).Incidents.Should().ContainSingle().Subject;

    static async Task TripAsync(RunbookTestHost host, string tool)
    {
        for (var i = 0; i <= 10; i++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
            await host.SendAsync(new MetricSample { Name = ThresholdRunbook.Trips, Kind = SampleKind.CounterDelta, Labels = [new("tool", tool)], Timestamp = host.Clock.GetUtcNow(), Value = 3 });
        }
    }

    static async Task CountAsync(RunbookTestHost host, int second, double search, double answer)
    {
        host.Clock.SetUtcNow(RunbookTestHost.Noon.AddSeconds(second));
        await host.SendAsync([.. new[] { ("search", search), ("answer", answer) }.Select(tool =>
            new MetricSample { Name = ThresholdRunbook.Trips, Kind = SampleKind.Counter, Labels = [new("tool", tool.Item1)], Timestamp = host.Clock.GetUtcNow(), Value = tool.Item2 })]);
    }

    async Task<RunbookTestHost> FiringAsync(RunbookDefinition? definition = null)
    {
        var host = await RunbookTestHost.StartAsync(_folder.Journal, definition: definition);
        await host.RunAsync(TimeSpan.FromSeconds(80), errorRate: 0.2);
        return host;
    }
}
