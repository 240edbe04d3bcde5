using CsCheck;

namespace RunbookDsl.Engine.Tests;

/// <summary>An engine that is saved and restored again and again continues as if it never was.</summary>
public sealed class SnapshotHistoryTests
{
    static readonly Gen<int[]> Histories = Gen.Int[0, 1_000_000].Array[60, 300];

    [Fact]
    public void A_restored_engine_continues_like_the_saved_one() =>
        Histories.Sample(
            numbers =>
            {
                var (whole, _) = Run(numbers, restartEvery: 0);
                var (restarted, sameBytes) = Run(numbers, restartEvery: 3 + (numbers.Length % 11));
                return restarted.Difference is null && sameBytes && Saved(whole.Engine).SequenceEqual(Saved(restarted.Engine));
            },
            iter: 4_000,
            print: HistoryTests.Describe);

    static (HistoryRunner Runner, bool SameBytes) Run(int[] numbers, int restartEvery)
    {
        var choices = new Choices(numbers);
        var chooser = new RunbookChooser(choices);
        var options = chooser.Options();
        var runbook = chooser.Runbook();
        var runner = new HistoryRunner(choices, runbook, options);
        var steps = 0;
        var sameBytes = true;
        runner.Run(engine =>
        {
            if (restartEvery == 0 || ++steps % restartEvery != 0)
                return engine;
            var saved = Saved(engine);
            var restored = RunbookEngine.Restore(runbook.Definition, runbook.Evaluator, options, new MemoryStream(saved));
            sameBytes &= Saved(restored).SequenceEqual(saved) && restored.RestoreLosses.Count == 0;
            return restored;
        });
        return (runner, sameBytes);
    }

    static byte[] Saved(RunbookEngine engine)
    {
        using var stream = new MemoryStream();
        engine.Save(stream);
        return stream.ToArray();
    }
}
