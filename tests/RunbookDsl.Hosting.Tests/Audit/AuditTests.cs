using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Retention;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Hosting.Tests.Audit;

/// <summary>What a host keeps of what people and programs do.</summary>
public sealed class AuditTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_people_do_is_kept_with_who_did_it_and_what_was_refused_is_not()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await PostAsync(host, "/api/incidents", new { runbook = "support-agent", title = "Slow", by = "Dana Reyes" });
        await PostAsync(host, "/api/incidents/1/acknowledge", new { by = "Ana Costa" });
        await PostAsync(host, "/api/incidents/1/acknowledge", new { by = "Luis Prado" });
        await PostAsync(host, "/api/incidents/1/severity", new { by = "Ana Costa", severity = "sev3", text = "Some users" });
        await PostAsync(host, "/api/silences", new { matchers = new[] { "alert = trips" }, by = "Ana Costa", reason = "New certificates", expiresAt = RunbookTestHost.Noon.AddHours(1) });
        await PostAsync(host, "/api/maintenance", new { matchers = new[] { "alert = trips" }, by = "Ana Costa", reason = "New disks", endsAt = RunbookTestHost.Noon.AddHours(1) });

        var entries = (await host.Client.GetFromJsonAsync<JsonElement>("/api/audit")).GetProperty("entries").EnumerateArray().Reverse()
            .Select(entry => $"{entry.GetProperty("kind")} {entry.GetProperty("by")} {entry.GetProperty("subject")}: {entry.GetProperty("text")}").ToList();

        entries.Should().Equal(
            "Incident Dana Reyes incident 1: Opened: Slow",
            "Incident Ana Costa incident 1: Acknowledged: Took the incident; nobody else is called",
            "Incident Ana Costa incident 1: Severity: No severity → SEV3: Some users",
            "SilenceMade Ana Costa silence 1: alert = trips from 2026-11-22 12:00:00Z to 2026-11-22 13:00:00Z: New certificates",
            "MaintenanceMade Ana Costa maintenance 1: alert = trips from 2026-11-22 12:00:00Z to 2026-11-22 13:00:00Z, once: New disks");
        var page = await host.Client.GetFromJsonAsync<JsonElement>("/api/audit?limit=2&before=4");
        page.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("seq").GetInt64()).Should().Equal(3, 2);
        page.GetProperty("next").GetInt64().Should().Be(2);
        (await host.Client.GetAsync("/api/audit?limit=1001")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await host.Client.GetAsync("/api/audit?before=x")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_comes_to_nothing_leaves_no_entry()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        var fail = () => host.Journal.Write(Durability.Machine, transaction =>
        {
            AuditTable.Add(transaction, AuditKind.Incident, "Dana Reyes", "incident 1", "Opened", RunbookTestHost.Noon);
            throw new InvalidOperationException("as a fault would");
        });

        fail.Should().Throw<InvalidOperationException>();

        (await CheckAsync(host)).GetProperty("last").GetInt64().Should().Be(0);
    }

    [Fact]
    public async Task A_broken_chain_is_said_by_the_auditor_the_health_and_the_API_until_it_is_mended()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        await PostAsync(host, "/api/incidents", new { runbook = "support-agent", title = "Slow", by = "Dana Reyes" });
        await PostAsync(host, "/api/incidents/1/acknowledge", new { by = "Ana Costa" });
        host.Get<Auditor>().Look().Should().BeEmpty();
        (await CheckAsync(host)).GetProperty("isWhole").GetBoolean().Should().BeTrue();

        // As somebody would who edits the file and leaves the rest as it should be.
        Tamper(host, "UPDATE audit_ends SET last_hash = 'x'");

        var problem = "Entry 2 of the audit was written anew, with all before it that was changed.";
        host.Get<Auditor>().Look().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = OmissionKind.BrokenAudit, What = problem, Since = RunbookTestHost.Noon });
        (await host.ReadyAsync()).Should().Contain(problem);
        var standing = await CheckAsync(host);
        standing.GetProperty("isWhole").GetBoolean().Should().BeFalse();
        standing.GetProperty("brokenAt").GetInt64().Should().Be(2);
        Tamper(host, "UPDATE audit_ends SET last_hash = (SELECT hash FROM audit WHERE seq = 2)");
        host.Get<Auditor>().Look().Should().BeEmpty();
    }

    [Fact]
    public async Task Retention_drops_what_is_old_and_says_so_in_the_chain()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        host.Journal.Write(Durability.Machine, transaction =>
        {
            AuditTable.Add(transaction, AuditKind.SignedIn, "Dana Reyes", "dana@example.com", "From 192.0.2.1", RunbookTestHost.Noon.AddDays(-500));
            AuditTable.Add(transaction, AuditKind.SignedIn, "Dana Reyes", "dana@example.com", "From 192.0.2.1", RunbookTestHost.Noon);
        });

        host.Get<RetentionPass>().Run(CancellationToken.None);

        var entries = host.Get<AuditDesk>().Read(null, 10);
        entries.Select(entry => (entry.Seq, entry.Kind)).Should().Equal((3, "AuditDropped"), (2, "SignedIn"));
        entries[0].Text.Should().Be("1 entries of before 2025-10-18 12:00:00Z were dropped as too old");
        (await CheckAsync(host)).GetProperty("isWhole").GetBoolean().Should().BeTrue();
    }

    static void Tamper(RunbookTestHost host, string statement) => host.Journal.Write(Durability.Machine, transaction => transaction.Execute(statement));

    static Task<JsonElement> CheckAsync(RunbookTestHost host) => host.Client.GetFromJsonAsync<JsonElement>("/api/audit/check");

    static async Task PostAsync(RunbookTestHost host, string path, object body)
    {
        using var answer = await host.Client.PostAsJsonAsync(path, body);
    }
}
