using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace RunbookDsl.Tool.Tests;

/// <summary>An ordinary runbook over recorded real series: which of the times of known trouble it catches, held in a golden file, flattering or not.</summary>
public sealed class CheckoutReplayTests(ITestOutputHelper output)
{
    static readonly string Data = Path.Combine(AppContext.BaseDirectory, "nab");

    [Fact]
    public void CatchesTheLabelledWindowsThatItDoes()
    {
        var run = CommandRun.Of("replay", Checkout(), "--data", Data, "--json");
        run.ExitCode.Should().Be(0, run.Error);

        var report = Report(Firing.Of(ReplayLine.Of(run.Output)), LabelledWindow.Read(Path.Combine(Data, "labelled_windows.json")));

        output.WriteLine(report);
        GoldenFile.Matches("checkout-windows.txt", report);
    }

    [Fact]
    public void GivesTheSameOutputEveryTime()
    {
        var first = CommandRun.Of("replay", Checkout(), "--data", Data, "--json");
        var second = CommandRun.Of("replay", Checkout(), "--data", Data, "--json");

        second.Output.Should().Be(first.Output);
    }

    [Fact]
    public void PrintsTheReplayAsATable() => GoldenFile.Matches("checkout-replay.txt", CommandRun.Of("replay", Checkout(), "--data", Data).Output);

    static string Report(List<Firing> firings, List<LabelledWindow> windows)
    {
        var text = new StringBuilder("window                                                            caught by\n");
        foreach (var window in windows)
        {
            var caught = firings.Where(firing => firing.Overlaps(window)).DistinctBy(firing => firing.Alert, StringComparer.Ordinal).Select(firing => $"{firing.Alert} ({Time(firing.From)})").ToList();
            var recorded = File.Exists(Path.Combine(Data, window.File));
            text.Append(CultureInfo.InvariantCulture, $"{window.File,-42} {Time(window.From)} to {Time(window.To)}  {(caught.Count > 0 ? string.Join(", ", caught) : recorded ? "missed" : "not a series of this service")}\n");
        }

        var outside = firings.Where(firing => !windows.Exists(firing.Overlaps)).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n{outside.Count} alarms outside every labelled window:\n");
        foreach (var alert in outside.GroupBy(firing => (firing.Alert, firing.File)).OrderBy(group => group.Key.Alert, StringComparer.Ordinal).ThenBy(group => group.Key.File, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{alert.Count(),4} × {alert.Key.Alert} on {alert.Key.File}: {string.Join(", ", alert.Take(5).Select(firing => Time(firing.From)))}{(alert.Count() > 5 ? ", …" : "")}\n");
        }

        return text.ToString();
    }

    static string Time(DateTimeOffset at) => at.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Beside this project's output: the same configuration and framework.</summary>
    static string Checkout()
    {
        var mine = new DirectoryInfo(AppContext.BaseDirectory);
        var root = mine.Parent!.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(root.FullName, "examples", "Checkout", "bin", mine.Parent.Name, mine.Name, "Checkout.dll");
    }
}
