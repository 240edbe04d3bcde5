using System.Runtime.CompilerServices;

namespace CompilerTests.Emission;

/// <summary>
/// The generated code of the described runbook and of one with every construct, compared with files.
/// Re-made by <c>UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Compiler.Tests</c>.
/// </summary>
public sealed class GoldenTests
{
    const string EveryConstruct = """
        About("Every \"construct\"").EvaluateEvery(30.Seconds()).StaleAfter(2.Minutes());
        Alert("Ratio of rates").ForEach(m => m.Region)
            .When(m => m.Requests.Where(m.Status.StartsWith("5") && m.Region != "test").Increase(5.Minutes()).Sum() / m.Requests.Increase(5.Minutes()).Sum().Or(1) > 0.05 && !(m.Latency.P99(5.Minutes()) <= 2.Seconds()))
            .WhenMissing(Fire).KeepFiring(10.Minutes()).Summary("Users see errors");
        Alert("Silence").When(m => m.ErrorRate.IsMissing(10.Minutes()) || m.GuardrailTriggers.IsMissing(1.Hours()));
        Alert("Regions").When(m => m.Lag.Count() < 3);
        Alert("Broadcast").ForEach(m => (m.Region, m.Tool)).When(m => m.Load.Average(90.Seconds()) - m.Load.Min(1.Minutes()) * 0.5 != 2)
            .ResolvedWhen(m => m.Load < 1, stableFor: 3.Minutes());
        """;

    [Theory]
    [InlineData("SupportAgent")]
    [InlineData("EveryConstruct")]
    [InlineData("Upkeep")]
    public void The_generated_code_is_the_committed_one(string name)
    {
        var generated = name switch
        {
            "SupportAgent" => Generated.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent)),
            "Upkeep" => Generated.From(UpkeepSource.Compilation),
            _ => Generated.Body(EveryConstruct),
        };
        generated.Load();
        foreach (var (file, text) in generated.Files.Where(pair => !pair.Key.EndsWith(".Document.g.cs", StringComparison.Ordinal)))
        {
            text.Should().NotContain("\r");
            var path = Path.Combine(Folder(), name, file + ".txt");
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            text.Should().Be(File.ReadAllText(path), "this is what {0} holds", path);
        }
    }

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
