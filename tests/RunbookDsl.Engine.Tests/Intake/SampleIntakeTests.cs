using RunbookDsl.Definition;
using static RunbookDsl.Engine.Tests.SmallRunbook;

namespace RunbookDsl.Engine.Tests;

/// <summary>Each way in which a sample can be bad has its outcome and its count, and harms nothing else.</summary>
public sealed class SampleIntakeTests
{
    [Fact]
    public void Each_outcome_is_told_and_counted()
    {
        var engine = Start();
        var gauge = engine.OpenStream(Gauge, ["search"], "g");
        var counter = engine.OpenStream(Counter, ["search"], "c");
        engine.Append(gauge, At(5), 1).Should().Be(SampleOutcome.Accepted);
        engine.Append(gauge, At(5), 2).Should().Be(SampleOutcome.Duplicate);
        engine.Append(gauge, At(0), 2).Should().Be(SampleOutcome.Late);
        engine.Append(gauge, At(61), 2).Should().Be(SampleOutcome.Future);
        engine.Append(gauge, At(6), double.NaN).Should().Be(SampleOutcome.NotFinite);
        engine.Append(counter, At(6), double.PositiveInfinity).Should().Be(SampleOutcome.NotFinite);
        engine.Append(counter, At(6), -1).Should().Be(SampleOutcome.Negative);
        engine.Append(gauge, At(6), -1).Should().Be(SampleOutcome.Accepted);
        engine.AppendDelta(gauge, At(7), 1).Should().Be(SampleOutcome.Malformed);
        engine.AppendDelta(counter, At(7), -1).Should().Be(SampleOutcome.Negative);
        engine.Append(-1, At(7), 1).Should().Be(SampleOutcome.Refused);
        engine.Append(12345, At(7), 1).Should().Be(SampleOutcome.Forgotten);
        engine.Statistics.Should().BeEquivalentTo(new
        {
            Accepted = 2, Duplicates = 1, Late = 1, Future = 1, NotFinite = 2, Negative = 2, Malformed = 1, Refused = 1, Forgotten = 1, Streams = 2, OpenSamples = 2,
        });
    }

    [Theory]
    [InlineData(new double[] { 1, 2 }, new double[] { 1, 1 }, SampleOutcome.Malformed)]
    [InlineData(new double[] { 2, 1 }, new double[] { 1, 1, 1 }, SampleOutcome.Malformed)]
    [InlineData(new double[] { 1, double.PositiveInfinity }, new double[] { 1, 1, 1 }, SampleOutcome.NotFinite)]
    [InlineData(new double[] { 1 }, new[] { 1, double.NaN }, SampleOutcome.NotFinite)]
    [InlineData(new double[] { 1 }, new double[] { 1, -1 }, SampleOutcome.Negative)]
    [InlineData(new double[] { 1, 2, 3 }, new double[] { 1, 1, 1, 1 }, SampleOutcome.Refused)]
    [InlineData(new double[] { 1, 2 }, new double[] { 1, 1, 1 }, SampleOutcome.Accepted)]
    public void Histograms_are_checked(double[] bounds, double[] counts, SampleOutcome outcome)
    {
        var engine = Start(new EngineOptions { MaxHistogramBounds = 2 });
        engine.AppendHistogram(engine.OpenStream(Histogram, ["search"], "h"), At(5), new HistogramSample { Bounds = bounds, Counts = counts }).Should().Be(outcome);
    }

    [Fact]
    public void Limits_refuse_streams_and_count_them()
    {
        var engine = Start(new EngineOptions { MaxRowsPerScope = 2, MaxStreams = 3 });
        engine.OpenStream(Gauge, ["one"], "1").Should().BeGreaterThanOrEqualTo(0);
        engine.OpenStream(Gauge, ["two"], "2").Should().BeGreaterThanOrEqualTo(0);
        engine.OpenStream(Gauge, ["three"], "3").Should().Be(-1, "the scope has room for two rows");
        engine.OpenStream(Counter, ["two"], "2").Should().BeGreaterThanOrEqualTo(0);
        engine.OpenStream(Counter, ["one"], "1").Should().Be(-1, "there is room for three streams");
        engine.OpenStream(Gauge, ["one"], "1").Should().BeGreaterThanOrEqualTo(0, "it is open already");
        engine.Statistics.StreamsRefused.Should().Be(2);
    }

    [Fact]
    public void Open_samples_are_limited()
    {
        var engine = Start(new EngineOptions { MaxOpenSamples = 2 });
        var stream = engine.OpenStream(Gauge, ["one"], "1");
        engine.Append(stream, At(1), 1);
        engine.Append(stream, At(2), 1);
        engine.Append(stream, At(3), 1).Should().Be(SampleOutcome.Refused);
    }

    [Fact]
    public void Label_sets_that_look_alike_when_joined_are_told_apart()
    {
        var left = new LabelSet([new("a", "x"), new("b", "y\",b=\"z")]);
        var right = new LabelSet([new("a", "x\",b=\"y"), new("b", "z")]);
        left.Equals(right).Should().BeFalse();
        left.ToString().Should().NotBe(right.ToString());
    }

    [Fact]
    public void An_idle_row_leaves_nothing_to_the_next_one_in_its_place()
    {
        var longer = Runbook with
        {
            Definition = Runbook.Definition with
            {
                Readings = Runbook.Definition.Readings
                    .Select(reading => reading is MetricReading metric ? metric with { Window = TimeSpan.FromMinutes(10) } : reading).ToArray(),
            },
        };
        var engine = Start(new EngineOptions { Lateness = TimeSpan.Zero, IdleAfter = TimeSpan.FromMinutes(6) }, longer);
        var old = engine.OpenStream(Counter, ["old"], "old");
        engine.Append(old, At(5), 100);
        engine.Append(old, At(15), 104);
        engine.Advance(20);
        engine.Advance(380);
        engine.Statistics.RowsDropped.Should().Be(1);
        engine.Statistics.Streams.Should().Be(0);
        engine.Append(old, At(385), 105).Should().Be(SampleOutcome.Forgotten);

        var young = engine.OpenStream(Counter, ["young"], "young");
        young.Should().NotBe(old);
        engine.Append(young, At(385), 7);
        engine.Advance(390);
        engine.Instances(Counter).Should().ContainSingle().Which.Observations[0].Left.Should().Be(0);
        engine.Append(old, At(395), 105).Should().Be(SampleOutcome.Forgotten, "the id belongs to the series that is gone");
    }
}
