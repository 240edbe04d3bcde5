using System.Data.Common;
using System.Globalization;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.Hosting.Tests.Audit;

/// <summary>What whoever can write the database by other means cannot do unseen.</summary>
public sealed class AuditChainTests : IDisposable
{
    const int Entries = 12;

    static readonly string[] Changes =
    [
        "UPDATE audit SET at = at + 1 WHERE seq = @seq",
        "UPDATE audit SET kind = 'SignedOut' WHERE seq = @seq",
        "UPDATE audit SET done_by = 'Somebody else' WHERE seq = @seq",
        "UPDATE audit SET done_by = CASE WHEN done_by IS NULL THEN '' END WHERE seq = @seq",
        "UPDATE audit SET subject = subject || ' ', text = text WHERE seq = @seq",
        "UPDATE audit SET subject = subject || substr(text, 1, 1), text = substr(text, 2) WHERE seq = @seq",
        "UPDATE audit SET hash = upper(hash) || 'x' WHERE seq = @seq",
        "DELETE FROM audit WHERE seq = @seq",
        "UPDATE audit SET seq = seq + 1000 WHERE seq = @seq",
    ];

    static readonly Gen<(string? By, string Text)[]> Deeds = Gen.Select(Gen.String.Select(text => text.Length % 4 == 0 ? null : text), Gen.String.Select(text => "x" + text)).Array[Entries];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whichever_entry_is_changed_moved_or_taken_away_is_named() => Try(() => JournalOpening.Open(new JournalOptions { Path = _folder.Journal }, "/"), 150, Drop);

    [PostgresFact]
    public void It_is_named_on_PostgreSQL_too()
    {
        PostgresCluster.Shared.Execute("postgres", "CREATE DATABASE audited");
        Try(() => PostgresOpening.Open(PostgresCluster.Shared.ConnectionString("audited")), 40, "ALTER TABLE audit DISABLE TRIGGER USER");
    }

    [Fact]
    public void Nothing_is_changed_or_taken_away_by_the_way()
    {
        using var journal = JournalOpening.Open(new JournalOptions { Path = _folder.Journal }, "/");
        RefusesChanges(journal);
    }

    [PostgresFact]
    public void Nor_on_PostgreSQL()
    {
        PostgresCluster.Shared.Execute("postgres", "CREATE DATABASE kept");
        using var journal = PostgresOpening.Open(PostgresCluster.Shared.ConnectionString("kept"));
        RefusesChanges(journal);
        var empty = () => journal.Write(Durability.Process, transaction => transaction.Execute("TRUNCATE audit"));
        empty.Should().Throw<JournalUnavailableException>().WithMessage("*append-only*");
    }

    [PostgresFact]
    public void Hosts_that_share_a_journal_write_one_chain()
    {
        PostgresCluster.Shared.Execute("postgres", "CREATE DATABASE shared_audit");
        var database = PostgresCluster.Shared.ConnectionString("shared_audit");
        using var one = PostgresOpening.Open(database);
        using var other = PostgresOpening.Open(database);

        Parallel.For(0, 40, i => (i % 2 == 0 ? one : other).Write(Durability.Process, transaction => Add(transaction, $"Host {i % 2}", "Opened")));

        one.Read(connection => AuditChain.Walk(connection)).Should().BeEquivalentTo(new { IsWhole = true, FirstSeq = 1, LastSeq = 40 });
    }

    [Fact]
    public void A_chain_written_anew_is_known_by_what_was_seen_of_it_before()
    {
        using var journal = JournalOpening.Open(new JournalOptions { Path = _folder.Journal }, "/");
        Fill(journal, Enumerable.Repeat<(string?, string)>(("Dana Reyes", "Opened"), Entries));
        var desk = new AuditDesk(journal, new FakeTimeProvider());
        desk.Check().IsWhole.Should().BeTrue();

        journal.Write(Durability.Process, transaction =>
        {
            transaction.Execute(Drop);
            transaction.Execute("DELETE FROM audit");
            transaction.Execute("UPDATE audit_ends SET last_seq = 0, last_hash = ''");
            for (var i = 0; i < Entries + 3; i++)
            {
                Add(transaction, "Ana Costa", "Opened");
            }
        });

        desk.Glance().Should().BeEquivalentTo(new { IsWhole = false, BrokenAt = Entries });
        desk.Check().Problem.Should().Be("Entry 12 of the audit was written anew, with all before it that was changed.");
        new AuditDesk(journal, new FakeTimeProvider()).Check().IsWhole.Should().BeTrue("a host that was not there cannot know, unless somebody noted the hash");
    }

    [Fact]
    public void Entries_that_are_too_old_are_dropped_from_the_beginning_and_the_rest_holds()
    {
        using var journal = JournalOpening.Open(new JournalOptions { Path = _folder.Journal }, "/");
        journal.Write(Durability.Process, transaction =>
        {
            for (var day = 0; day < 30; day++)
            {
                AuditTable.Add(transaction, AuditKind.Incident, "Dana Reyes", "incident 1", "Noted", RunbookTestHost.Noon.AddDays(day));
            }
        });
        var desk = new AuditDesk(journal, new FakeTimeProvider());
        desk.Check();

        var dropped = 0;
        journal.Write(Durability.Process, transaction => dropped = AuditTable.Drop(transaction, RunbookTestHost.Noon.AddDays(10), 4) + AuditTable.Drop(transaction, RunbookTestHost.Noon.AddDays(10), 100));

        dropped.Should().Be(10);
        desk.Check().Should().BeEquivalentTo(new { IsWhole = true, FirstSeq = 11, LastSeq = 30 });
        new AuditDesk(journal, new FakeTimeProvider()).Check().IsWhole.Should().BeTrue();
        journal.Write(Durability.Process, transaction => AuditTable.Drop(transaction, RunbookTestHost.Noon.AddDays(100), 100).Should().Be(19, "the last stays"));
        desk.Glance().IsWhole.Should().BeTrue();
        var unchain = () => journal.Write(Durability.Process, transaction => transaction.Execute("DELETE FROM audit WHERE seq = 30"));
        unchain.Should().Throw<JournalUnavailableException>().WithMessage("*append-only*");
    }

    const string Drop = "DROP TRIGGER IF EXISTS audit_unchanged; DROP TRIGGER IF EXISTS audit_kept";

    static void Try(Func<JournalStore> open, long times, string unguard)
    {
        using var journal = open();
        journal.Write(Durability.Process, transaction => transaction.Execute(unguard));
        Gen.Select(Deeds, Gen.Int[1, Entries], Gen.Int[0, Changes.Length - 1].Select(i => Changes[i])).Sample(
            (deeds, seq, change) =>
            {
                Fill(journal, deeds);
                var whole = journal.Read(connection => AuditChain.Walk(connection)).IsWhole;
                journal.Write(Durability.Process, transaction => transaction.Execute(change, ("@seq", (long)seq)));
                var found = journal.Read(connection => AuditChain.Walk(connection));
                return whole && found.BrokenAt == seq && found.Problem!.Contains(string.Create(CultureInfo.InvariantCulture, $"Entry {seq} "), StringComparison.Ordinal);
            },
            iter: times,
            threads: 1);
    }

    static void Fill(JournalStore journal, IEnumerable<(string? By, string Text)> deeds) => journal.Write(Durability.Process, transaction =>
    {
        transaction.Execute("DELETE FROM audit");
        transaction.Execute("UPDATE audit_ends SET last_seq = 0, last_hash = ''");
        foreach (var (by, text) in deeds)
        {
            Add(transaction, by, text);
        }
    });

    static void Add(DbTransaction transaction, string? by, string text) => AuditTable.Add(transaction, AuditKind.Incident, by, "incident 7", text, RunbookTestHost.Noon);

    static void RefusesChanges(JournalStore journal)
    {
        journal.Write(Durability.Process, transaction => Add(transaction, "Dana Reyes", "Opened"));
        foreach (var statement in new[] { "UPDATE audit SET text = 'Closed'", "DELETE FROM audit" })
        {
            var change = () => journal.Write(Durability.Process, transaction => transaction.Execute(statement));
            change.Should().Throw<JournalUnavailableException>().WithMessage("*append-only*");
        }

        journal.Read(connection => AuditChain.Walk(connection)).Should().BeEquivalentTo(new { IsWhole = true, LastSeq = 1 });
    }
}
