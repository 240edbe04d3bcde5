using System.Collections.Concurrent;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Postgres;
using Xunit.Sdk;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>A fault inside each transaction of two whole incidents: what every receiver got is held against a day without faults.</summary>
public sealed class TransactionFaultTests : IDisposable
{
    const int AtOnce = 2;

    // Made once, since the schema takes longer than the rest of a start.
    readonly TemporaryFolder _empty = new();

    public TransactionFaultTests() => JournalOpening.Open(new JournalOptions { Path = _empty.Journal }, _empty.Path).Dispose();

    public void Dispose() => _empty.Dispose();

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task Whichever_transaction_fails_nothing_is_lost_and_repeats_have_the_same_key(bool isKept, bool kills)
    {
        var (whole, transactions, _) = await RunAsync(Fault.None);
        whole.Repeats.Should().Be(0);
        whole.Kept.Should().Contain(line => line.Contains("Unattended")).And.Contain(line => line.Contains("HeldBack")).And.Contain("1 Closed: Closed Ana Costa: All that had to follow is done");

        var differences = new ConcurrentQueue<string>();
        var failed = 0;
        await Parallel.ForEachAsync(Enumerable.Range(1, transactions), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (transaction, _) =>
        {
            var fault = new Fault(transaction, isKept, kills);
            try
            {
                var (left, _, hasFailed) = await RunAsync(fault);
                Interlocked.Add(ref failed, hasFailed ? 1 : 0);
                left.Received.Should().Equal(whole.Received);
                left.Kept.Should().Equal(whole.Kept);
            }
            catch (XunitException difference)
            {
                differences.Enqueue($"{fault}: {difference.Message}");
            }
        });
        differences.Should().BeEmpty();
        // Deliveries that end together share a transaction, so a day may have some less than another.
        failed.Should().BeGreaterThan(transactions * 9 / 10);
    }

    [PostgresFact]
    public async Task So_it_is_with_a_database()
    {
        var (whole, transactions) = await RunOnDatabaseAsync(Fault.None);
        for (var transaction = 3; transaction <= transactions; transaction += 7)
        {
            var fault = new Fault(transaction, IsKept: transaction % 2 == 0, Kills: transaction % 4 < 2);
            var (left, _) = await RunOnDatabaseAsync(fault);
            left.Received.Should().Equal(whole.Received, $"of {fault}");
            left.Kept.Should().Equal(whole.Kept, $"of {fault}");
        }
    }

    async Task<(Transcript Left, int Transactions, bool HasFailed)> RunAsync(Fault fault)
    {
        using var folder = new TemporaryFolder();
        File.Copy(_empty.Journal, folder.Journal);
        await using var devices = await Devices.StartAsync();
        await using var run = new FaultRun(folder.Journal, devices, fault);
        var left = await run.RunAsync();
        return (left, run.Transactions, run.HasFailed);
    }

    static async Task<(Transcript Left, int Transactions)> RunOnDatabaseAsync(Fault fault)
    {
        var database = PostgresCluster.Shared.CreateDatabase($"fault_{Guid.NewGuid():N}");
        await using var devices = await Devices.StartAsync();
        await using var run = new FaultRun("runbooks.db", devices, fault, database);
        var left = await run.RunAsync();
        return (left, run.Transactions);
    }
}
