using RunbookDsl.Dashboard.Tests.Board;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Watching;

namespace RunbookDsl.Dashboard.Tests.Pages;

public sealed class WatchPageTests
{
    [Fact]
    public async Task Says_what_should_have_happened_and_links_to_its_incident()
    {
        await using var host = await PageHost.StartAsync(SampleBoards.Busy());
        using var client = new HttpClient();

        var html = await client.GetStringAsync(new Uri(host.Address + "/watch"));

        html.Should().Contain("The host needs somebody").And.Contain("2 things should have happened and did not, 3 of 4 checks are not healthy, no heartbeat goes out");
        html.Should().Contain("Nobody has taken an incident").And.Contain("href=\"/incidents/11\"").And.Contain("A notification is not delivered").And.Contain("5&#xA0;s late");
        html.Should().Contain("It is withheld: the disk of the journal is full.").And.NotContain("<script>window").And.NotContain("<img");
    }

    [Fact]
    public async Task Says_that_all_is_well_and_that_nobody_hears_when_the_host_is_gone()
    {
        var board = SampleBoards.Quiet();
        board.Report = WatchReport.Unknown(board.Now) with { Checks = [new HealthState("ticks", "healthy", "Every runbook is evaluated on time.")], AuditedAt = board.Now, Deliveries = new DeliveryQueue(0, 2, null) };
        await using var host = await PageHost.StartAsync(board);
        using var client = new HttpClient();

        var html = await client.GetStringAsync(new Uri(host.Address + "/watch"));
        var start = await client.GetStringAsync(new Uri(host.Address));

        html.Should().Contain("The host is well").And.Contain("Everything did, as far as the journal shows.").And.Contain("0 now, 2 later.").And.Contain("Runbooks:Watch:HeartbeatUrl names who is to hear");
        start.Should().Contain("href=\"/watch\"");
    }
}
