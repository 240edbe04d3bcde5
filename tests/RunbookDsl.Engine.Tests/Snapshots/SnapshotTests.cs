using RunbookDsl.Definition;
using static RunbookDsl.Engine.Tests.SmallRunbook;

namespace RunbookDsl.Engine.Tests;

/// <summary>A snapshot is read whole and right, or refused with a reason; what another version of the runbook has no place for is named.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_snapshot_cut_off_anywhere_is_refused()
    {
        var saved = Saved(Used());
        for (var length = 0; length < saved.Length; length += 1 + (saved.Length / 400))
        {
            var restore = () => Restore(saved[..length]);
            restore.Should().Throw<SnapshotException>("it has {0} of {1} bytes", length, saved.Length).WithMessage("*snapshot*");
        }
    }

    [Fact]
    public void A_snapshot_with_any_changed_byte_is_refused()
    {
        var saved = Saved(Used());
        for (var place = 0; place < saved.Length; place += 1 + (saved.Length / 400))
        {
            var damaged = saved.ToArray();
            damaged[place] ^= 0x41;
            var restore = () => Restore(damaged);
            restore.Should().Throw<SnapshotException>("byte {0} of {1} is another", place, saved.Length);
        }
    }

    [Fact]
    public void A_snapshot_of_another_runbook_is_refused() =>
        FluentActions.Invoking(() => RunbookEngine.Restore(Runbook.Definition with { Id = "other" }, Runbook.Evaluator, null, new MemoryStream(Saved(Used()))))
            .Should().Throw<SnapshotException>().WithMessage("*'small'*'other'*");

    [Fact]
    public void Another_version_keeps_what_fits_and_names_what_it_loses()
    {
        var changed = Make([MetricKind.Gauge, MetricKind.Counter]);
        var engine = RunbookEngine.Restore(changed.Definition, changed.Evaluator, null, new MemoryStream(Saved(Used())));
        engine.Instances(Gauge).Should().ContainSingle().Which.State.Should().Be(AlertState.Firing);
        engine.RestoreLosses.Should().Contain(loss => loss.Contains("a_Histogram")).And.Contain(loss => loss.Contains("alert-2"));
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(75), 13);
        engine.Advance(90);
        engine.Instances(Counter)[0].Observations[0].Left.Should().Be(10, "3 was its total at first");
    }

    [Fact]
    public void A_longer_window_begins_with_what_is_known()
    {
        var changed = Runbook with
        {
            Definition = Runbook.Definition with
            {
                Readings = Runbook.Definition.Readings
                    .Select(reading => reading is MetricReading metric ? metric with { Window = TimeSpan.FromMinutes(metric.Metric == Counter ? 200 : 2) } : reading).ToArray(),
            },
        };
        var engine = RunbookEngine.Restore(changed.Definition, changed.Evaluator, null, new MemoryStream(Saved(Used())));
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(75), 13);
        engine.Advance(90);
        engine.Instances(Counter)[0].Observations[0].Left.Should().Be(6, "the panes of the longer window know the total only as it was saved, 7");
    }

    [Fact]
    public void Another_interval_keeps_states_and_totals()
    {
        var changed = Runbook with { Definition = Runbook.Definition with { Interval = TimeSpan.FromSeconds(5) } };
        var engine = RunbookEngine.Restore(changed.Definition, changed.Evaluator, null, new MemoryStream(Saved(Used())));
        engine.RestoreLosses.Should().Contain(loss => loss.Contains("00:00:10 to 00:00:05"));
        engine.LastTick.Should().Be(At(70));
        engine.Instances(Gauge)[0].Should().BeEquivalentTo(new { State = AlertState.Firing, PendingSince = At(10), FiredAt = At(40) });
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(75), 13);
        engine.Advance(90);
        engine.Instances(Counter)[0].Observations[0].Left.Should().Be(6);
    }

    static RunbookEngine Used()
    {
        var engine = Start();
        engine.Append(engine.OpenStream(Gauge, ["search"], "g"), At(5), 9);
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(5), 3);
        engine.AppendHistogram(engine.OpenStream(Histogram, ["search"], "h"), At(5), new HistogramSample { Bounds = [1, 2], Counts = [1, 1, 1] });
        engine.Advance(20);
        engine.Append(engine.OpenStream(Counter, ["search"], "c"), At(25), 7);
        engine.Advance(70);
        engine.AppendHistogram(engine.OpenStream(Histogram, ["search"], "h"), At(75), new HistogramSample { Bounds = [1, 2], Counts = [2, 1, 1] });
        return engine;
    }

    static RunbookEngine Restore(byte[] saved) => RunbookEngine.Restore(Runbook.Definition, Runbook.Evaluator, null, new MemoryStream(saved));

    static byte[] Saved(RunbookEngine engine)
    {
        using var stream = new MemoryStream();
        engine.Save(stream);
        return stream.ToArray();
    }
}
