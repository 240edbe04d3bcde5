using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Running;

/// <summary>Samples as the journal keeps them, a few bytes each.</summary>
internal static class SampleCodec
{
    /// <summary>Writes samples of series that have an id.</summary>
    public static byte[] Write(IReadOnlyList<BoundSample> samples)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(samples.Count);
        long last = 0;
        foreach (var sample in samples)
        {
            writer.Write7BitEncodedInt64(sample.Series.Id);
            // The sign of the start's presence rides on the operation, since most samples of gauges have none.
            writer.Write((byte)((byte)sample.Operation | (sample.Start is null ? 0 : 0x80)));
            writer.Write7BitEncodedInt64(sample.At.UtcTicks - last);
            last = sample.At.UtcTicks;
            if (sample.Start is { } start)
            {
                writer.Write(start.UtcTicks);
            }

            WriteNumbers(writer, sample);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads samples; those of series that are not known any more are left out.</summary>
    public static List<BoundSample> Read(byte[] payload, IReadOnlyDictionary<long, BoundSeries> series)
    {
        using var reader = new BinaryReader(new MemoryStream(payload));
        var count = reader.Read7BitEncodedInt();
        var samples = new List<BoundSample>(count);
        long last = 0;
        for (var i = 0; i < count; i++)
        {
            var id = reader.Read7BitEncodedInt64();
            var flags = reader.ReadByte();
            last += reader.Read7BitEncodedInt64();
            DateTimeOffset? start = (flags & 0x80) == 0 ? null : new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero);
            var operation = (SampleOperation)(flags & 0x7F);
            var isHistogram = operation is SampleOperation.Histogram or SampleOperation.HistogramDelta;
            var histogram = isHistogram ? ReadHistogram(reader) : null;
            var value = isHistogram || operation == SampleOperation.End ? 0 : reader.ReadDouble();
            if (series.TryGetValue(id, out var known))
            {
                samples.Add(new BoundSample(known, operation, new DateTimeOffset(last, TimeSpan.Zero), start, value, histogram));
            }
        }

        return samples;
    }

    static void WriteNumbers(BinaryWriter writer, in BoundSample sample)
    {
        if (sample.Histogram is not { } histogram)
        {
            if (sample.Operation != SampleOperation.End)
            {
                writer.Write(sample.Value);
            }

            return;
        }

        Write(writer, histogram.Bounds);
        Write(writer, histogram.Counts);
        writer.Write(histogram.Sum.HasValue);
        writer.Write(histogram.Sum ?? 0);
    }

    static void Write(BinaryWriter writer, IReadOnlyList<double> numbers)
    {
        writer.Write7BitEncodedInt(numbers.Count);
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }

    static HistogramPoint ReadHistogram(BinaryReader reader)
    {
        var bounds = ReadNumbers(reader);
        var counts = ReadNumbers(reader);
        var hasSum = reader.ReadBoolean();
        var sum = reader.ReadDouble();
        return new HistogramPoint(bounds, counts, hasSum ? sum : null);
    }

    static double[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new double[reader.Read7BitEncodedInt()];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.ReadDouble();
        }

        return numbers;
    }
}
