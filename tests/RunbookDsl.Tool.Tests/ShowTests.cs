namespace RunbookDsl.Tool.Tests;

using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

public sealed class ShowTests : IDisposable
{
    readonly DataFolder _data = new();

    static string Checkout => Path.Combine(AppContext.BaseDirectory.Replace($"tests{Path.DirectorySeparatorChar}RunbookDsl.Tool.Tests", $"examples{Path.DirectorySeparatorChar}Checkout", StringComparison.Ordinal), "Checkout.dll");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_saved_runbook_is_shown_as_a_tree()
    {
        var run = CommandRun.Of("show", ModelSample.Save(_data, "shop.json", ModelSample.Shop));
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Shop (shop)").And.Contain("High Latency").And.Contain("when P95 of latency over 5 minutes > 10 seconds for 1 minute").And.Contain("pages Dana Reyes (Primary) at once").And.Contain("Ana Costa (Engineering Lead): ana@example.com");
    }

    [Fact]
    public void What_is_saved_reads_back_as_the_same()
    {
        var run = CommandRun.Of("show", ModelSample.Save(_data, "shop.json", ModelSample.Shop), "--json");
        ModelReader.Read<RunbookModel>(run.Output).Should().Be(ModelSample.Shop);
    }

    [Fact]
    public void A_built_assembly_is_shown_without_loading_it()
    {
        var run = CommandRun.Of("show", Checkout);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("alerts (");
        var saved = _data.Write("checkout.json", CommandRun.Of("show", Checkout, "--json").Output);
        CommandRun.Of("diff", saved, Checkout, "--exit-code").ExitCode.Should().Be(0);
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        Refused("there is no such file", "Build the project", Path.Combine(_data.Path, "No.dll"));
        Refused("there is no project in this folder", "Name a project", _data.Path);
        Refused("this is not a .NET assembly", "Name the .dll", _data.Write("Shop.dll", "text"));
        Refused("there is no runbook in it", "marked [Runbook]", typeof(FactAttribute).Assembly.Location);
        Refused("there is no runbook 'other' in it", "It has: shop (Shops.ShopRunbook).", ModelSample.Save(_data, "shop.json", ModelSample.Shop), "other");
    }

    static void Refused(string message, string advice, params string[] arguments)
    {
        var run = CommandRun.Of(["show", .. arguments]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message).And.Contain(advice).And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }
}
