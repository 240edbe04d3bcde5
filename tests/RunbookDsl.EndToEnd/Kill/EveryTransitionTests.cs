using RunbookDsl.Hosting.Tests.Faults;
using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.EndToEnd.Kill;

/// <summary>Whoever evaluates is killed at each transition of two incidents: what every receiver got is held against a day on which nobody was.</summary>
public sealed class EveryTransitionTests : IDisposable
{
    // Pending; firing; held back and the next one paged; called again; let go by a silence; nobody's again; resolved.
    static readonly int[] Measured = [20, 80, 200, 325, 410, 475, 550];

    // Taken; taken again; somebody called; mitigated, and the other one resolved; closed one after the other.
    static readonly int[] Done = [340, 490, 505, 520, 640, 655];

    readonly string _folder = Directory.CreateTempSubdirectory("runbook-kill-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task One_host_started_again_after_each()
    {
        var whole = await RunAsync($"Path={Path.Combine(_folder, "whole.db")}", 1, (_, _) => KillMoment.Never);
        whole.Repeats.Should().Be(0);

        var left = await RunAsync($"Path={Path.Combine(_folder, "killed.db")}", 1, (_, place) => place % 2 == 0 ? KillMoment.Asked : KillMoment.Answered);

        left.Received.Should().Equal(whole.Received);
        left.Kept.Should().Equal(whole.Kept);
    }

    [PostgresFact]
    public async Task Two_hosts_on_a_database_of_which_the_one_that_evaluates_is_killed_at_each()
    {
        var whole = await RunAsync($"Path={Path.Combine(_folder, "whole.db")}", 1, (_, _) => KillMoment.Never);
        var database = PostgresCluster.Shared.ConnectionString(PostgresCluster.Shared.CreateDatabase($"killed_{Guid.NewGuid():N}"));

        // A sample that had to wait for the other to take over might come too late for its tick.
        var left = await RunAsync($"ConnectionString={database}", 2, (isMeasured, _) => isMeasured ? KillMoment.Answered : KillMoment.Asked);

        left.Received.Should().Equal(whole.Received);
        left.Kept.Should().Equal(whole.Kept);
    }

    static async Task<Transcript> RunAsync(string journal, int hosts, Func<bool, int, KillMoment> moment)
    {
        await using var devices = await Devices.StartAsync();
        await using var day = new KilledDay(journal, hosts, devices);
        int[] seconds = [.. Measured, .. Done];
        var left = await day.RunAsync(step => Array.IndexOf(seconds, IncidentDay.Steps[step].Second) is var place and >= 0 ? moment(place < Measured.Length, place) : KillMoment.Never);
        day.Kills.Should().BeOneOf(0, seconds.Length);
        return left;
    }
}
