using CsCheck;
using Google.Protobuf;
using OpenTelemetry.Proto.Collector.Metrics.V1;
using OpenTelemetry.Proto.Common.V1;
using OpenTelemetry.Proto.Metrics.V1;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Otlp;
using static RunbookDsl.Hosting.Tests.Intake.Otlp.OtlpMessages;

namespace RunbookDsl.Hosting.Tests.Intake.Otlp;

public class OtlpReaderTests
{
    [Theory]
    [InlineData("Cumulative", true, SampleKind.Counter, "sum_total")]
    [InlineData("Delta", true, SampleKind.CounterDelta, "sum_total")]
    [InlineData("Cumulative", false, SampleKind.Gauge, "sum")]
    public void Sums_become_what_they_are(string temporality, bool monotonic, SampleKind kind, string name)
    {
        var point = new NumberDataPoint { AsInt = 7, TimeUnixNano = At, StartTimeUnixNano = At - 60_000_000_000 };

        var sample = Read(Request(Sum(Enum.Parse<AggregationTemporality>(temporality), monotonic, point))).Samples.Should().ContainSingle().Subject;

        sample.Name.Should().Be(name);
        sample.Kind.Should().Be(kind);
        sample.Value.Should().Be(7);
        sample.Timestamp.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        sample.Start.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000 - 60));
    }

    [Fact]
    public void A_falling_delta_sum_is_refused_with_the_way_out()
    {
        var delivery = Read(Request(Sum(AggregationTemporality.Delta, monotonic: false, new NumberDataPoint { AsInt = 7 })));

        delivery.Samples.Should().BeEmpty();
        delivery.Rejected.Should().Be(1);
        delivery.Message.Should().Contain("sum:").And.Contain("cumulative");
    }

    [Fact]
    public void A_resource_gives_job_and_instance_over_attributes_of_that_name()
    {
        var request = Request(Gauge("agent.error_rate", 0.5, Attribute("job", "lies"), Attribute("http.route", "/a")));
        request.ResourceMetrics[0].Resource.Attributes.Add([Attribute("service.name", "agent"), Attribute("service.namespace", "shop"), Attribute("service.instance.id", "a1"), Attribute("host.name", "x")]);

        var sample = Read(request).Samples.Single();

        sample.LabelText().Should().Be("http_route=/a,instance=a1,job=shop/agent");
        sample.OriginalName.Should().Be("agent.error_rate");
    }

    [Fact]
    public void Explicit_buckets_keep_bounds_counts_and_sum()
    {
        var metric = new Metric
        {
            Name = "latency",
            Unit = "s",
            Histogram = new Histogram
            {
                AggregationTemporality = AggregationTemporality.Delta,
                DataPoints = { new HistogramDataPoint { Count = 6, Sum = 9, ExplicitBounds = { 1, 2 }, BucketCounts = { 1, 2, 3 } }, new HistogramDataPoint { Count = 4 } },
            },
        };

        var samples = Read(Request(metric)).Samples;

        samples.Should().OnlyContain(s => s.Name == "latency_seconds" && s.Kind == SampleKind.HistogramDelta);
        samples[0].Histogram.Should().BeEquivalentTo(new HistogramPoint([1, 2], [1, 2, 3], 9));
        samples[1].Histogram.Should().BeEquivalentTo(new HistogramPoint([], [4], null), "without buckets one holds everything");
    }

    [Fact]
    public void Faulty_buckets_cost_only_their_point()
    {
        var metric = new Metric
        {
            Name = "h",
            Histogram = new Histogram
            {
                AggregationTemporality = AggregationTemporality.Cumulative,
                DataPoints =
                {
                    new HistogramDataPoint { ExplicitBounds = { 1, 2 }, BucketCounts = { 1, 2 } },
                    new HistogramDataPoint { ExplicitBounds = { 2, 1 }, BucketCounts = { 1, 2, 3 } },
                    new HistogramDataPoint { ExplicitBounds = { double.NaN }, BucketCounts = { 1, 2 } },
                    new HistogramDataPoint { ExplicitBounds = { 1 }, BucketCounts = { 1, 2 } },
                },
            },
        };

        var delivery = Read(Request(metric));

        delivery.Samples.Should().ContainSingle();
        delivery.Rejected.Should().Be(3);
        delivery.Message.Should().Contain("2 bucket counts for 2 bounds").And.Contain("strictly ascending");
    }

    [Fact]
    public void The_no_recorded_value_flag_ends_a_series()
    {
        var point = new NumberDataPoint { TimeUnixNano = At, Flags = (uint)DataPointFlags.NoRecordedValueMask };

        Read(Request(Sum(AggregationTemporality.Cumulative, monotonic: true, point))).Samples.Single().Ended.Should().BeTrue();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-3)]
    public void Odd_numbers_pass_through_to_the_engine_which_refuses_them(double value)
    {
        var point = new NumberDataPoint { AsDouble = value, TimeUnixNano = At };

        Read(Request(Sum(AggregationTemporality.Cumulative, monotonic: true, point))).Samples.Single().Value.Should().Be(value);
    }

    [Fact]
    public void Summaries_and_points_without_value_are_refused_with_their_names()
    {
        var delivery = Read(Request(
            new Metric { Name = "quantiles", Summary = new Summary { DataPoints = { new SummaryDataPoint(), new SummaryDataPoint() } } },
            new Metric { Name = "empty", Gauge = new Gauge { DataPoints = { new NumberDataPoint() } } }));

        delivery.Rejected.Should().Be(3);
        delivery.Message.Should().Contain("quantiles: summaries").And.Contain("empty: a data point has no value");
    }

    [Fact]
    public void Values_that_are_no_text_become_text()
    {
        var map = new KeyValue { Key = "map", Value = new AnyValue { KvlistValue = new KeyValueList { Values = { new KeyValue { Key = "a", Value = new AnyValue { IntValue = 1 } }, new KeyValue { Key = "b" } } } } };
        var attributes = new[]
        {
            map,
            new KeyValue { Key = "flag", Value = new AnyValue { BoolValue = true } },
            new KeyValue { Key = "number", Value = new AnyValue { DoubleValue = 0.1 } },
            new KeyValue { Key = "none" },
            new KeyValue { Key = "raw", Value = new AnyValue { BytesValue = ByteString.CopyFromUtf8("hi") } },
        };

        Read(Request(Gauge("g", 1, attributes))).Samples.Single().LabelText().Should().Be("""flag=true,map={"a":1,"b":null},number=0.1,raw=aGk=""");
    }

    [Fact]
    public void Caps_refuse_what_is_over_them_and_name_the_option()
    {
        var options = new IntakeOptions { MaxLabels = 2, MaxSamplesPerDelivery = 1, MaxNameLength = 50 };

        Read(Request(Gauge("g", 1, Attribute("prompt", new string('x', 65_536)))), options).Message
            .Should().Contain("label 'prompt' has 65,536 characters, 4,096 are allowed (Runbooks:Intake:MaxLabelValueLength)");
        Read(Request(Gauge("g", 1, Attribute("a", "1"), Attribute("b", "1"), Attribute("c", "1"))), options).Message.Should().Contain("MaxLabels");
        Read(Request(Gauge(new string('n', 60), 1)), options).Message.Should().Contain("MaxNameLength");
        var many = Read(Request(Gauge("a", 1), Gauge("b", 1), Gauge("c", 1)), options);
        many.Rejected.Should().Be(2);
        many.Message.Should().Contain("MaxSamplesPerDelivery");
    }

    [Fact]
    public void Messages_are_counted_wherever_they_stand()
    {
        // Request, resource, scope, metric, gauge, point; attribute and value: two each.
        var body = Request(Gauge("g", 1, Attribute("a", "1"), Attribute("b", "2"))).ToByteArray();

        var count = Enumerable.Range(1, 20).First(max => Accepts(body, max));

        count.Should().Be(1 + 1 + 1 + 1 + 1 + 1 + 4);
        OtlpMessage.Parse(body, new IntakeOptions { MaxProtobufMessages = count }).Should().BeEquivalentTo(ExportMetricsServiceRequest.Parser.ParseFrom(body));
    }

    [Fact]
    public void Nesting_without_end_is_the_format_error()
    {
        var value = new AnyValue { StringValue = "x" };
        for (var i = 0; i < 5000; i++)
        {
            value = new AnyValue { ArrayValue = new ArrayValue { Values = { value } } };
        }

        var body = Request(Gauge("g", 1, new KeyValue { Key = "deep", Value = value })).ToByteArray();

        FluentActions.Invoking(() => OtlpMessage.Parse(body, new IntakeOptions())).Should().Throw<InvalidProtocolBufferException>();
    }

    [Fact]
    public void Any_bytes_give_samples_or_the_format_error_and_nothing_else()
    {
        var valid = Request(Gauge("g", 1, Attribute("a", "b")), new Metric
        {
            Name = "e",
            ExponentialHistogram = new ExponentialHistogram
            {
                AggregationTemporality = AggregationTemporality.Cumulative,
                DataPoints = { new ExponentialHistogramDataPoint { Scale = 3, Positive = new() { Offset = -4, BucketCounts = { 1, 2, 3 } } } },
            },
        }).ToByteArray();
        var damaged = from flips in Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte).Array[1, 6]
                      from length in Gen.Int[0, valid.Length]
                      select Damage(valid, flips, length);

        Gen.OneOf(Gen.Byte.Array[0, 200], damaged).Sample(
            bytes =>
            {
                try
                {
                    Read(OtlpMessage.Parse(bytes, new IntakeOptions()));
                }
                catch (InvalidProtocolBufferException)
                {
                    // The one error a damaged message may give.
                }
            },
            iter: 20_000);
    }

    private static bool Accepts(byte[] body, int max)
    {
        try
        {
            OtlpMessage.Parse(body, new IntakeOptions { MaxProtobufMessages = max });
            return true;
        }
        catch (BodyTooLargeException)
        {
            return false;
        }
    }

    private static byte[] Damage(byte[] message, (int At, byte With)[] flips, int length)
    {
        var copy = message.ToArray();
        foreach (var (at, with) in flips)
        {
            copy[at] = with;
        }

        return copy[..length];
    }
}
