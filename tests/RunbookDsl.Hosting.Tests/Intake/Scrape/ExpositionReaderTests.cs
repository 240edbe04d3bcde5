using CsCheck;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Scrape;

namespace RunbookDsl.Hosting.Tests.Intake.Scrape;

public class ExpositionReaderTests
{
    [Fact]
    public void The_text_format_gives_every_kind_of_sample()
    {
        const string Text = """
            # HELP http_requests_total The total, with \\ and \n in its help.
            # TYPE http_requests_total counter
            http_requests_total{method="post",code="200"} 1027 1395066363000
            http_requests_total{method="post",code="400",}    3

            msdos_file_access_time_seconds{path="C:\\DIR\\FILE.TXT",error="Cannot find \"FILE\"\nnow"} 1.458255915e9
            metric_without_timestamp_and_labels 12.47
            something_weird{problem="division by zero"} +Inf -3982045
            # a comment
            # TYPE latency histogram
            latency_bucket{le="0.1"} 24054
            latency_bucket{le="0.05"} 24000
            latency_bucket{le="+Inf"} 144320
            latency_sum 53423
            latency_count 144320
            # TYPE rpc_seconds summary
            rpc_seconds{quantile="0.5"} 4773
            rpc_seconds_sum 1.7560473e+07
            rpc_seconds_count 2693
            """;

        var result = ExpositionReader.Read(Text, ExpositionFormat.Text);

        result.FaultCount.Should().Be(0);
        result.Samples.Select(s => $"{s.Kind} {s.Name}[{s.LabelText()}] {s.Value}").Should().Equal(
            "Counter http_requests_total[code=200,method=post] 1027",
            "Counter http_requests_total[code=400,method=post] 3",
            "Gauge msdos_file_access_time_seconds[error=Cannot find \"FILE\"\nnow,path=C:\\DIR\\FILE.TXT] 1458255915",
            "Gauge metric_without_timestamp_and_labels[] 12.47",
            "Gauge something_weird[problem=division by zero] Infinity",
            "Gauge rpc_seconds[quantile=0.5] 4773",
            "Counter rpc_seconds_sum[] 17560473",
            "Counter rpc_seconds_count[] 2693",
            "Histogram latency[] 0");
        result.Samples[0].Timestamp.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(1395066363000));
        result.Samples[4].Timestamp.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(-3982045));
        result.Samples[^1].Histogram.Should().BeEquivalentTo(new HistogramPoint([0.05, 0.1], [24000, 54, 120266], 53423));
    }

    [Fact]
    public void OpenMetrics_gives_start_times_and_passes_over_exemplars()
    {
        const string Text = """
            # TYPE acme_http_router_request_seconds summary
            # UNIT acme_http_router_request_seconds seconds
            acme_http_router_request_seconds_sum{path="/api/v1"} 9036.32
            acme_http_router_request_seconds_count{path="/api/v1"} 807283.0
            acme_http_router_request_seconds_created{path="/api/v1"} 1605281325.5
            # TYPE go_goroutines gauge
            go_goroutines 69 1520879607.789
            # TYPE process_cpu_seconds counter
            process_cpu_seconds_total 4.20072246e+06 # {trace_id="abc # \" }"} 0.67 1520879607.1
            process_cpu_seconds_created 1605281325.0
            # TYPE build info
            build_info{version="1.2"} 1
            # TYPE state stateset
            state{state="on"} 1
            # TYPE foo histogram
            foo_bucket{le="1.0"} 8 # {} 0.5
            foo_bucket{le="+Inf"} 17
            foo_count 17
            foo_sum 324789.3
            foo_created 1520430000.123
            # TYPE level gaugehistogram
            level_bucket{le="+Inf"} 4
            level_gsum 1
            level_gcount 4
            # EOF
            after the end
            """;

        var result = ExpositionReader.Read(Text, ExpositionFormat.OpenMetrics);

        result.Faults.Should().BeEmpty();
        result.Complete.Should().BeTrue();
        result.Samples.Select(s => $"{s.Kind} {s.Name}").Should().Equal(
            "Counter acme_http_router_request_seconds_sum",
            "Counter acme_http_router_request_seconds_count",
            "Gauge go_goroutines",
            "Counter process_cpu_seconds_total",
            "Gauge build_info",
            "Gauge state",
            "Histogram foo");
        result.Samples[0].Start.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(1605281325500));
        result.Samples[2].Timestamp.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(1520879607789));
        result.Samples[3].Start.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1605281325));
        result.Samples[^1].Start.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(1520430000123));
        result.Samples[^1].Histogram.Should().BeEquivalentTo(new HistogramPoint([1], [8, 9], 324789.3));
    }

    [Fact]
    public void OpenMetrics_without_its_end_is_incomplete() =>
        ExpositionReader.Read("a 1\n", ExpositionFormat.OpenMetrics).Complete.Should().BeFalse();

    [Theory]
    [InlineData("a{b=\"c\" 1", "line 2, column 9: ',' or '}' is expected after the value of a label, not '1'")]
    [InlineData("a{b=\"c} 1", "line 2, column 5: the quote opened here is never closed, not '\"c} 1'")]
    [InlineData("a{b=c} 1", "line 2, column 5: a value in quotes is expected, not 'c} 1'")]
    [InlineData("a{b} 1", "line 2, column 4: '=' is expected after the name of a label, not '} 1'")]
    [InlineData("a{b=\"1\",b=\"2\"} 1", "line 2, column 9: the label 'b' is given twice, not 'b=\"2\"} 1'")]
    [InlineData("a", "line 2, column 2: a number is expected, the line ends")]
    [InlineData("a one", "line 2, column 3: a number is expected, not 'one'")]
    [InlineData("a 1 soon", "line 2, column 5: a timestamp in milliseconds is expected, not 'soon'")]
    [InlineData("a 1 99999999999999999", "line 2, column 5: a timestamp in milliseconds is expected, not '99999999999999999'")]
    [InlineData("a 1 2 3", "line 2, column 7: the end of the line is expected, not '3'")]
    [InlineData("5a 1", "line 2, column 1: the name of a metric is expected, not '5a 1'")]
    [InlineData("# TYPE a speed", "line 2, column 10: the type of a is expected: counter, gauge, histogram, summary or untyped")]
    public void A_bad_line_costs_only_itself_and_says_where(string bad, string message)
    {
        var result = ExpositionReader.Read($"before 1\n{bad}\r\nafter 2\n", ExpositionFormat.Text);

        result.Samples.Select(s => s.Name).Should().Equal("before", "after");
        result.Faults.Should().ContainSingle().Which.ToString().Should().Be(message);
    }

    [Theory]
    [InlineData("h_bucket{le=\"1\"} 5\nh_bucket{le=\"2\"} 4\nh_bucket{le=\"+Inf\"} 6", "must not fall")]
    [InlineData("h_bucket{le=\"1\"} 5\nh_bucket{le=\"1.0\"} 5\nh_bucket{le=\"+Inf\"} 6", "same bound")]
    [InlineData("h_bucket{le=\"1\"} 5", "neither a bucket le=\"+Inf\" nor h_count")]
    [InlineData("h_bucket{le=\"1\"} NaN\nh_bucket{le=\"+Inf\"} 6", "must be finite")]
    [InlineData("h_bucket 5\nh_bucket{le=\"+Inf\"} 6", "needs a label le")]
    public void Buckets_that_do_not_fit_together_are_refused(string lines, string message)
    {
        var result = ExpositionReader.Read($"# TYPE h histogram\n{lines}\nok 1\n", ExpositionFormat.Text);

        result.Faults[0].Message.Should().Contain(message);
        result.Samples.Should().Contain(s => s.Name == "ok");
    }

    [Fact]
    public void A_count_stands_in_for_the_infinite_bucket() =>
        ExpositionReader.Read("# TYPE h histogram\nh_bucket{le=\"1\"} 5\nh_count 7", ExpositionFormat.Text).Samples.Single().Histogram
            .Should().BeEquivalentTo(new HistogramPoint([1], [5, 2], null));

    [Fact]
    public void Without_a_type_the_suffix_decides()
    {
        var result = ExpositionReader.Read("a_total 1\nb 2\nh_bucket{le=\"1\"} 1\nh_bucket{le=\"+Inf\"} 3\nh_sum 4\nh_count 3\nc_count 5\n", ExpositionFormat.Text);

        result.Samples.Select(s => $"{s.Kind} {s.Name}").Should().Equal("Counter a_total", "Gauge b", "Histogram h", "Counter c_count");
    }

    [Fact]
    public void A_recording_holds_one_histogram_at_many_instants()
    {
        var result = ExpositionReader.Read("# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1 10\nh_bucket{le=\"+Inf\"} 2 20\n# EOF", ExpositionFormat.OpenMetrics);

        result.Samples.Select(s => (s.Timestamp!.Value.ToUnixTimeSeconds(), s.Histogram!.Counts[0])).Should().Equal((10, 1), (20, 2));
    }

    [Fact]
    public void Sixty_four_kilobyte_values_are_read_for_the_cap_to_refuse() =>
        ExpositionReader.Read($"a{{b=\"{new string('x', 65_536)}\"}} NaN\n", ExpositionFormat.Text).Samples.Single().Labels[0].Value.Should().HaveLength(65_536);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var labels = Gen.Dictionary(Gen.OneOf("a", "b", "method", "__x"), Gen.OneOf(Gen.String, Gen.String[Gen.OneOf('"', '\\', '\n', 'n', '}', ',', '#', ' '), 0, 8]).Where(s => !s.Contains('\r')))[0, 3];
        var value = Gen.OneOf(Gen.Double, Gen.OneOf(double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.MaxValue, double.Epsilon));
        var series = Gen.Select(labels, value, Gen.Bool, Gen.Long[-1_000_000_000_000, 4_000_000_000_000].Nullable());

        Gen.Select(series.Array[0, 8], Gen.Bool).Sample((all, openMetrics) =>
        {
            var (text, expected) = ExpositionWriter.Write(all, openMetrics);
            var result = ExpositionReader.Read(text, openMetrics ? ExpositionFormat.OpenMetrics : ExpositionFormat.Text);
            result.Faults.Should().BeEmpty();
            result.Complete.Should().BeTrue();
            result.Samples.Select(s => $"{s.Kind} {s.Name}[{s.LabelText()}] {s.Value:R} {s.Timestamp?.ToUnixTimeMilliseconds()}").Should().Equal(expected);
        });
    }

    [Fact]
    public void Histograms_written_are_read_back()
    {
        var histogram = Gen.Select(Gen.Int[-1000, 1000].HashSet[0, 12], Gen.Int[0, 1_000_000].Array[13], Gen.Double[0, 1e9], Gen.Int[0, 1000]);
        histogram.Sample((boundSet, counts, sum, shuffle) =>
        {
            double[] bounds = [.. boundSet.Order().Select(b => b / 8.0)];
            double[] expected = [.. counts.Take(bounds.Length + 1).Select(c => (double)c)];
            var text = ExpositionWriter.WriteHistogram(bounds, expected, sum, shuffle);

            var point = ExpositionReader.Read(text, ExpositionFormat.Text).Samples.Single().Histogram!;

            point.Bounds.Should().Equal(bounds);
            point.Counts.Should().Equal(expected);
            point.Sum.Should().Be(sum);
        });
    }

    [Fact]
    public void No_text_whatever_makes_the_reader_throw()
    {
        var piece = Gen.OneOf(
            Gen.OneOf("a", "a_bucket", "a_sum", "a_count", "a_total", "a_created", "{", "}", "le", "=", "\"", "\\", ",", " ", "\n", "\r\n", "# TYPE a ", "histogram", "counter", "# EOF", "1", "-1e999", "+Inf", "NaN", "le=\"1\"", "1e400", "0x1", "#"),
            Gen.String[0, 5]);
        Gen.Select(piece.Array[0, 40], Gen.Bool).Sample(
            (pieces, openMetrics) => ExpositionReader.Read(string.Concat(pieces), openMetrics ? ExpositionFormat.OpenMetrics : ExpositionFormat.Text).Should().NotBeNull(),
            iter: 30_000);
    }
}
