using System.Data.Common;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Retention;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Retention;

public sealed class RetentionTests : IDisposable
{
    static readonly DateTimeOffset LongAgo = RunbookTestHost.Noon.AddDays(-500);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_over_long_ago_goes_with_all_that_belongs_to_it_and_what_goes_on_stays_whole()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        host.Journal.Write(Durability.Machine, transaction =>
        {
            Add(transaction, "closed", IncidentState.Closed, isFiring: false, LongAgo);
            Add(transaction, "resolved", IncidentState.Resolved, isFiring: false, LongAgo);
            Add(transaction, "still-firing", IncidentState.Closed, isFiring: true, LongAgo);
            Add(transaction, "open", IncidentState.Acknowledged, isFiring: false, LongAgo);
            Add(transaction, "to-be-told", IncidentState.Closed, isFiring: false, LongAgo, isTold: false);
            Add(transaction, "of-late", IncidentState.Closed, isFiring: false, RunbookTestHost.Noon.AddDays(-300));
            Add(transaction, "held", null, isFiring: false, LongAgo);
            SilenceTable.Add(transaction, Silence(LongAgo));
            SilenceTable.Add(transaction, Silence(RunbookTestHost.Noon));
        });

        var pass = host.Get<RetentionPass>().Run(CancellationToken.None);

        pass!.Value.Dropped.Should().Be(new Dropped(Incidents: 2, Firings: 3, Transitions: 4, Plans: 1));
        pass.Value.Before.Should().Be(RunbookTestHost.Noon.AddDays(-400));
        Names(host, "SELECT title FROM incidents").Should().BeEquivalentTo("still-firing", "open", "to-be-told", "of-late");
        Names(host, "SELECT key FROM firings").Should().BeEquivalentTo("still-firing", "open", "to-be-told", "of-late");
        Names(host, "SELECT incident FROM outbox").Should().BeEquivalentTo("still-firing", "open", "to-be-told", "of-late");
        Names(host, "SELECT firing FROM suppressions").Should().BeEquivalentTo("still-firing", "open", "to-be-told", "of-late");
        Names(host, "SELECT alert FROM transitions").Should().BeEquivalentTo("still-firing", "open", "of-late");
        Names(host, "SELECT text FROM incident_events").Should().BeEquivalentTo("still-firing", "open", "to-be-told", "of-late");
        host.Get<RetentionPass>().Run(CancellationToken.None).Should().BeNull("once a day is enough");
    }

    [Fact]
    public async Task The_host_does_so_by_itself_and_says_what_it_dropped()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        host.Journal.Write(Durability.Machine, transaction =>
        {
            for (var i = 0; i < 250; i++)
            {
                Add(transaction, $"closed-{i}", IncidentState.Closed, isFiring: false, LongAgo);
            }
        });

        for (var tries = 0; !host.Log.GetSnapshot().Any(record => record.Message.Contains("250 incidents, 250 firings, 250 transitions, 0 silences")); tries++)
        {
            tries.Should().BeLessThan(1000, "an hour later it should have dropped them");
            host.Clock.Advance(TimeSpan.FromMinutes(10));
            await Task.Delay(10);
        }

        Names(host, "SELECT title FROM incidents").Should().BeEmpty();
    }

    [Theory]
    [InlineData("00:00:00", null)]
    [InlineData("30.00:00:00", "Runbooks:Journal:KeepFor is '30.00:00:00'; allowed is from 31.00:00:00 to *")]
    public async Task It_can_keep_all_for_ever_but_not_less_than_a_month(string keepFor, string? problem)
    {
        var start = () => RunbookTestHost.StartAsync(_folder.Journal, settings: new Dictionary<string, string?> { ["Runbooks:Journal:KeepFor"] = keepFor });
        if (problem is not null)
        {
            await start.Should().ThrowAsync<Exception>().WithMessage($"*{problem}*");
            return;
        }

        await using var host = await start();
        host.Get<RetentionPass>().Run(CancellationToken.None).Should().BeNull();
    }

    [Fact]
    [Trait("Journal", "SQLite")]
    public async Task A_file_gives_back_the_room()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);
        host.Journal.Write(Durability.Machine, transaction =>
        {
            for (var i = 0; i < 2000; i++)
            {
                transaction.Execute("INSERT INTO checks_done (runbook, check_id, due_on, done_by, note, at) VALUES ('r', 'c', @day, 'Dana Reyes', @note, 0)", ("@day", $"{i}"), ("@note", new string('x', 3000)));
            }
        });
        host.Journal.Write(Durability.Machine, transaction => transaction.Execute("DELETE FROM checks_done"));

        Free(host).Should().BeGreaterThan(1000);
        host.Journal.Shrink();
        Free(host).Should().Be(0);
    }

    [Fact]
    [Trait("Journal", "SQLite")]
    public async Task Every_table_that_belongs_to_incidents_or_firings_goes_with_them()
    {
        await using var host = await RunbookTestHost.StartAsync(_folder.Journal);

        var columns = host.Journal.Read(connection => connection.Query(
            null,
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN ('incident', 'incident_id', 'firing')",
            row => (row.GetString(0), row.GetString(1))));

        columns.Should().BeEquivalentTo(RetentionTable.OfIncident.Concat(RetentionTable.OfFiring).Append(("firings", "incident_id")));
    }

    static long Free(RunbookTestHost host) => host.Journal.Read(connection => (long)connection.Scalar(null, "PRAGMA freelist_count")!);

    static List<string> Names(RunbookTestHost host, string sql) => host.Journal.Read(connection => connection.Query(null, sql, row => row.GetString(0)));

    static Silence Silence(DateTimeOffset at) => new(0, MatcherText.Read(["alert = x"]).Matchers, "Dana Reyes", "New certificates", at, at, at.AddHours(1), null, 0, null);

    /// <summary>Adds an incident with one of everything that belongs to it, all under one name; only a firing that was held back when it has no state.</summary>
    static void Add(DbTransaction transaction, string name, IncidentState? state, bool isFiring, DateTimeOffset at, bool isTold = true)
    {
        var fired = new Transition(name, LabelSet.Empty, AlertState.Pending, AlertState.Firing, at, at, 0.2, 0.1, TransitionCause.Condition);
        OutboxTable.OpenFiring(transaction, name, "support-agent", fired);
        transaction.Execute(
            "INSERT INTO transitions (runbook, alert, labels, from_state, to_state, at, since, cause) VALUES ('support-agent', @name, '{}', 'Pending', 'Firing', @at, @at, 'Condition')",
            ("@name", name), ("@at", at.ToJournal()));
        SuppressionTable.Hold(transaction, name, new SuppressionCause(Suppressor.Inhibition, "other", "another alert"), at);
        transaction.Execute(
            """
            INSERT INTO outbox (key, incident, event, step, contact, channel, address, note, payload, first_due_at, due_at, done_at)
            VALUES (@name, @name, 'firing', 0, 0, 'console', '', '', '{}', @due, @due, @done)
            """,
            ("@name", name), ("@due", (isTold ? at : RunbookTestHost.Noon.AddDays(10)).ToJournal()), ("@done", isTold ? at.ToJournal() : null));
        if (!isFiring)
        {
            OutboxTable.ResolveFirings(transaction, "support-agent", fired);
        }

        if (state is { } reached)
        {
            var id = IncidentTable.Open(transaction, ThresholdRunbook.Definition, name, name, null, at, null);
            IncidentTable.Join(transaction, name, id);
            transaction.Execute("UPDATE outbox SET incident_id = @id WHERE incident = @name", ("@id", id), ("@name", name));
            IncidentTable.Note(transaction, id, new IncidentEvent(at, IncidentEventKind.Opened, null, name));
            ProcedureTable.Begin(transaction, ThresholdRunbook.Definition, new ProcedurePlan(ProcedureKind.Response, "SEV2", "Response to SEV2", [new PlannedStep("", ProcedureStepKind.Act, "Look", StepDetail.None)]), at, null, incident: id);
            IncidentTable.Move(transaction, id, reached, at, "Dana Reyes");
        }
    }
}
