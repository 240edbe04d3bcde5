using CsCheck;
using Xunit.Abstractions;

namespace RunbookDsl.Engine.Tests;

/// <summary>The engine and the reference interpreter, given the same random histories, report the same transitions.</summary>
public sealed class HistoryTests(ITestOutputHelper output)
{
    static readonly Gen<int[]> Histories = Gen.Int[0, 1_000_000].Array[60, 300];

    [Fact]
    public void Engine_and_reference_agree_on_random_histories()
    {
        var histories = 0;
        var transitions = 0L;
        var findings = 0L;
        Histories.Sample(
            numbers =>
            {
                var runner = Run(numbers);
                Interlocked.Increment(ref histories);
                Interlocked.Add(ref transitions, runner.Transitions);
                Interlocked.Add(ref findings, runner.Findings);
                return runner.Difference is null;
            },
            iter: 100_000,
            print: numbers => Describe(numbers));
        output.WriteLine($"{histories} histories, {transitions} transitions, {findings} findings of probes");
        transitions.Should().BeGreaterThan(100_000, "histories in which nothing happens prove nothing");
        findings.Should().BeGreaterThan(100_000, "probes that find nothing prove nothing");
    }

    static HistoryRunner Run(int[] numbers)
    {
        var choices = new Choices(numbers);
        var chooser = new RunbookChooser(choices);
        var options = chooser.Options();
        var runner = new HistoryRunner(choices, chooser.Runbook(), options);
        runner.Run();
        return runner;
    }

    internal static string Describe(int[] numbers)
    {
        var choices = new Choices(numbers);
        var chooser = new RunbookChooser(choices);
        var options = chooser.Options();
        var runbook = chooser.Runbook();
        var runner = new HistoryRunner(choices, runbook, options);
        runner.Run();
        return string.Join(
            "\n",
            [
                options.ToString(),
                $"exact {options.ExactTicks}, panes {options.Panes}, stale after {runbook.Definition.StaleAfter}",
                .. runbook.Definition.Metrics.Select(metric => metric.ToString()),
                .. runbook.Definition.Readings.Select(reading => reading.ToString()),
                .. runbook.Definition.Alerts.Select(alert => alert.ToString()),
                .. runbook.Rules.Select(rules => rules.ToString()),
                .. runbook.Probes.Select(probe => probe.ToString()),
                .. runner.Steps,
                runner.Difference ?? "no difference",
            ]);
    }
}
