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
}
