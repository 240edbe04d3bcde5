using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Versioning;

namespace RunbookDsl.Tool.Tests;

public sealed class RunbookChoiceTests : IDisposable
{
    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void AsksWhichOfSeveralIsMeant() => Refused("it has 2 runbooks", "--runbook: quiet (RunbookDsl.Tool.Tests.QuietRunbook), shop (RunbookDsl.Tool.Tests.ShopRunbook)", typeof(ShopRunbook).Assembly.Location);

    [Fact]
    public void NamesThoseThereAreWhenTheOneMeantIsNot() => Refused("there is no runbook 'shoe' in it", "It has: quiet", typeof(ShopRunbook).Assembly.Location, "--runbook", "shoe");

    [Fact]
    public void RefusesAMissingFile() => Refused("there is no such file", "Build the project", _data.Path + "/Shop.dll");

    [Fact]
    public void RefusesAFolder() => Refused("there is no such file", "It is a folder", _data.Path);

    [Fact]
    public void RefusesWhatIsNotAnAssembly() => Refused("this is not a .NET assembly", "not the project", _data.Write("Shop.csproj", "<Project/>"));

    [Fact]
    public void RefusesAnEmptyFile() => Refused("this is not a .NET assembly", "Name the .dll", _data.Write("Shop.dll", ""));

    [Fact]
    public void RefusesAnAssemblyWithoutRunbooks() => Refused("there is no compiled runbook in it", "partial class marked [Runbook]", typeof(FactAttribute).Assembly.Location);

    [Theory]
    [InlineData(".NETCoreApp,Version=v99.0", "built for .NET 99.0", "build the runbook for net10.0")]
    [InlineData(".NETFramework,Version=v4.8", "built for .NET Framework 4.8", "built for net10.0")]
    public void RefusesAnotherFramework(string framework, string message, string advice) => Refused(message, advice, Built(framework));

    void Refused(string message, string advice, string assembly, params string[] more)
    {
        var run = CommandRun.Of(["replay", assembly, "--data", _data.Path, .. more]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message).And.Contain(advice).And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }

    string Built(string framework)
    {
        var path = Path.Combine(_data.Path, "Built.dll");
        var attribute = new CustomAttributeBuilder(typeof(TargetFrameworkAttribute).GetConstructor([typeof(string)])!, [framework]);
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Built"), typeof(object).Assembly, [attribute]);
        assembly.DefineDynamicModule("Built");
        assembly.Save(path);
        return path;
    }
}
