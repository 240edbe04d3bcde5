using static RunbookDsl.Engine.Tests.SmallRunbook;

namespace RunbookDsl.Engine.Tests;

/// <summary>Rows in later tiles, whose windows turn at other ticks, mean the same as those in the first.</summary>
public sealed class ManyRowsTests
{
    const int Rows = 300;
    const int WindowTicks = 12;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Windows_of_all_tiles_cover_the_same_ticks(bool restart)
    {
        var engine = Start();
        for (var tick = 1; tick <= 50; tick++)
        {
            for (var row = 0; row < Rows; row++)
                engine.Append(engine.OpenStream(Gauge, [$"tool-{row:D3}"], $"{row}"), At((tick * 10) - 4), Value(row, tick));
            engine.Advance(tick * 10);
            if (restart && tick % 7 == 0)
                engine = Restarted(engine);
            var instances = engine.Instances(0);
            instances.Should().HaveCount(Rows);
            for (var row = 0; row < Rows; row++)
            {
                var greatest = Enumerable.Range(Math.Max(1, tick - WindowTicks + 1), Math.Min(tick, WindowTicks)).Max(seen => Value(row, seen));
                instances[row].Observations[0].Left.Should().Be(greatest, "of row {0} at tick {1}", row, tick);
            }
        }
    }

    static double Value(int row, int tick) => ((row * 7919) + (tick * 104_729)) % 1009;

    static RunbookEngine Restarted(RunbookEngine engine)
    {
        using var stream = new MemoryStream();
        engine.Save(stream);
        stream.Position = 0;
        return RunbookEngine.Restore(Runbook.Definition, Runbook.Evaluator, engine.Options, stream);
    }
}
