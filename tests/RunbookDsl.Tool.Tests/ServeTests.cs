using System.Net;
using System.Net.Sockets;

namespace RunbookDsl.Tool.Tests;

public sealed class ServeTests : IDisposable
{
    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void RefusesAFolderWithoutRunbooks() => Refused(2, "there is no assembly with a compiled runbook in it", "bin/Release/net10.0", _data.Path);

    [Fact]
    public void RefusesWhatIsNotAnAssembly() => Refused(2, "this is not a .NET assembly", "not the project", _data.Write("Shop.dll", "text"));

    [Fact]
    public void RefusesAnAssemblyWithoutRunbooks()
    {
        var copy = Path.Combine(_data.Path, "Other.dll");
        File.Copy(typeof(FactAttribute).Assembly.Location, copy);

        Refused(2, "there is no compiled runbook in it", "partial class marked [Runbook]", copy);
    }

    [Theory]
    [InlineData("--port=5")]
    [InlineData("--Runbooks:Journal:Path")]
    [InlineData("Runbooks:Journal:Path=x")]
    public void RefusesWhatIsNeitherOptionNorSetting(string argument) => Refused(1, $"'{argument}' is neither an option nor a setting", "--Runbooks:Intake:GrpcPort=4317", _data.Path, argument);

    [Fact]
    public void NamesWhatIsWrongWithTheConfigurationAndWhereItComesFrom()
    {
        _data.Write("appsettings.json", """{ "Runbooks": { "Journal": { "SnapshotEvery": "00:00:01" } } }""");

        Refused(5, "Runbooks:Journal:SnapshotEvery is '00:00:01'", "appsettings.json beside the runbook", Checkout());
    }

    [Fact]
    public void NamesThePortThatIsTaken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Refused(5, "address already in use", "choose other addresses", Checkout(), $"--urls=http://{other.LocalEndpoint}", "--journal", Path.Combine(_data.Path, "runbooks.db"), "--Runbooks:Intake:GrpcPort=0", "--Runbooks:Intake:HttpPort=0");
    }

    [Fact]
    public void RefusesConfigurationThatCannotBeRead()
    {
        _data.Write("appsettings.json", "{ not json");

        Refused(5, "the configuration cannot be read", "appsettings.json", Checkout());
    }

    static void Refused(int exitCode, string message, string advice, params string[] arguments)
    {
        var run = CommandRun.Of(["serve", .. arguments]);

        run.ExitCode.Should().Be(exitCode, run.Error);
        run.Error.Should().Contain(message).And.Contain(advice).And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }

    /// <summary>The example with nothing but its assembly, in a folder of its own.</summary>
    string Checkout()
    {
        var mine = new DirectoryInfo(AppContext.BaseDirectory);
        var built = Path.Combine(mine.Parent!.Parent!.Parent!.Parent!.Parent!.FullName, "examples", "Checkout", "bin", mine.Parent.Name, mine.Name, "Checkout.dll");
        var copy = Path.Combine(_data.Path, "Checkout.dll");
        File.Copy(built, copy);
        return copy;
    }
}
