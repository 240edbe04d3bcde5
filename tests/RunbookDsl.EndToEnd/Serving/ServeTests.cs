using Microsoft.Data.Sqlite;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.EndToEnd.Serving;

/// <summary>The command that hosts compiled runbooks, as a process.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task A_new_build_follows_the_old_one_and_nothing_that_was_going_on_is_lost()
    {
        await using var served = await ServedShop.StartAsync(shop => ShopBuild.Write(shop.Assembly, "1.0.0", "0.10"));
        served.ErrorRate = 0.5;
        var incident = await served.OpenIncidentAsync();
        await served.Receiver.WaitAsync();

        await File.WriteAllTextAsync(served.Assembly, "half of a build");
        (await served.SaysAsync("The new build is not taken, shop 1.0.0 goes on")).Should().Contain("this is not a .NET assembly");
        (await served.AskAsync("/api/runbooks"))[0].GetProperty("version").GetString().Should().Be("1.0.0");

        ShopBuild.Write(served.Assembly, "2.0.0", "0.20", "Alert(\"Few Errors\").When(m => m.ErrorRate < 0).Summary(\"Never.\").Severity(Warning).Check(\"Whether.\").Page(OnCall).ResolvedWhen(m => m.ErrorRate > 0);");
        await served.SaysAsync("Serving shop 2.0.0");

        (await served.AskAsync("/api/runbooks"))[0].GetProperty("version").GetString().Should().Be("2.0.0");
        var open = (await served.AskAsync("/api/incidents")).GetProperty("incidents").EnumerateArray().Should().ContainSingle().Subject;
        open.GetProperty("id").ToString().Should().Be(incident);
        open.GetProperty("state").GetString().Should().Be("open");
        var firing = (await served.AskAsync("/api/alerts?state=firing")).GetProperty("alerts").EnumerateArray().Should().ContainSingle().Subject;
        firing.GetProperty("alert").GetString().Should().Be("high-error-rate");
        served.Receiver.Received.Should().ContainSingle("the one that was called knows already");

        (await served.Process.SignalAsync("TERM", TimeSpan.FromMinutes(1))).Should().Be(0);
    }

    [Fact]
    public async Task A_host_told_to_stop_finishes_the_page_that_is_on_its_way_and_was_saved_before_while_it_ran()
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var served = await ServedShop.StartAsync(shop => ShopBuild.Write(shop.Assembly, "1.0.0", "0.10"));
        served.Receiver.Ready = answered.Task;
        served.ErrorRate = 0.5;
        await served.Receiver.WaitAsync();

        var saved = served.Journal + ".saved";
        (await served.SaveAsync(saved)).Should().Be(0);
        var stopped = served.Process.SignalAsync("TERM", TimeSpan.FromMinutes(1));
        await served.SaysAsync("Stopping: nothing is taken in any more");
        answered.SetResult();

        (await stopped).Should().Be(0);
        served.Receiver.Received.Should().ContainSingle();
        Outcome(served.Journal).Should().Be("delivered");
        Outcome(saved).Should().BeNull("the copy is from before the answer");
    }

    static string? Outcome(string journal)
    {
        using var connection = new SqliteConnection($"Data Source={journal};Pooling=False");
        connection.Open();
        return (string?)connection.Scalar(null, "SELECT outcome FROM outbox");
    }
}
