using CsCheck;
using OpenTelemetry.Proto.Metrics.V1;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Otlp;
using static RunbookDsl.Hosting.Tests.Intake.Otlp.OtlpMessages;

namespace RunbookDsl.Hosting.Tests.Intake.Otlp;

public class ExponentialGridTests
{
    [Fact]
    public void Bounds_ascend_from_zero_and_fit_the_default_cap()
    {
        ExponentialGrid.Bounds.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        ExponentialGrid.Bounds[0].Should().Be(0);
        ExponentialGrid.Bounds[^1].Should().Be(Math.Pow(2, 30));
        ExponentialGrid.Empty().Length.Should().BeLessThanOrEqualTo(new IntakeOptions().MaxBuckets);
    }

    [Fact]
    public void Finer_buckets_fall_into_the_grid_exactly() => Gen.Select(Gen.Int[2, 20], Gen.Int[-60, 60]).Sample((scale, gridBucket) =>
    {
        // Every fine bucket of one grid bucket, from its first to its last.
        var fine = 1 << (scale - ExponentialGrid.Scale);
        var ends = new[] { 0L, fine - 1 };
        foreach (var within in ends)
        {
            var counts = ExponentialGrid.Empty();
            ExponentialGrid.AddPositive(counts, scale, (int)(((long)gridBucket * fine) + within), [5]);
            var slot = Array.FindIndex(counts, c => c > 0);
            counts.Sum().Should().Be(5);
            ExponentialGrid.Bounds[slot].Should().BeApproximately(Math.Pow(2, (gridBucket + 1) / 4.0), 1e-9 * Math.Pow(2, gridBucket / 4.0));
        }
    });

    [Fact]
    public void Nothing_is_lost_at_any_scale_and_offset() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.ULong[0, 1000].Array[0, 30]).Sample((scale, offset, buckets) =>
        {
            var counts = ExponentialGrid.Empty();
            ExponentialGrid.AddPositive(counts, scale, offset, buckets);
            counts.Sum().Should().BeApproximately(buckets.Sum(b => (double)b), 1e-6);
            counts[0].Should().Be(0);
        });

    [Fact]
    public void A_coarser_bucket_is_spread_over_what_it_covers()
    {
        var counts = ExponentialGrid.Empty();
        ExponentialGrid.AddPositive(counts, scale: 0, offset: 1, [8]);

        // (2, 4] is four buckets of the grid.
        counts.Count(c => c == 2).Should().Be(4);
        ExponentialGrid.Bounds.Select((b, i) => (b, counts[i])).Where(x => x.Item2 > 0).Select(x => Math.Round(x.b, 3)).Should().Equal(2.378, 2.828, 3.364, 4);
    }

    [Fact]
    public void Zero_and_negative_buckets_share_the_first()
    {
        var metric = new Metric
        {
            Name = "e",
            ExponentialHistogram = new ExponentialHistogram
            {
                AggregationTemporality = AggregationTemporality.Delta,
                DataPoints = { new ExponentialHistogramDataPoint { ZeroCount = 2, Count = 9, Sum = 1, Negative = new() { BucketCounts = { 3 } }, Positive = new() { BucketCounts = { 4 } } } },
            },
        };

        var sample = Read(Request(metric)).Samples.Single();

        sample.Kind.Should().Be(SampleKind.HistogramDelta);
        sample.Histogram!.Counts[0].Should().Be(5);
        sample.Histogram.Counts.Sum().Should().Be(9);
    }
}
