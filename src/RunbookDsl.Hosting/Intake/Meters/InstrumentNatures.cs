using System.Numerics;
using Measured = System.Diagnostics.Metrics;

namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>Tells instruments apart, which .NET knows only by their generic types; written with an alias, since runbooks have metrics of the same names.</summary>
internal static class InstrumentNatures
{
    /// <summary>The nature of an instrument; one of an unknown type is read as a gauge.</summary>
    public static InstrumentNature Of(Measured.Instrument instrument)
    {
        for (var type = instrument.GetType(); type is not null; type = type.BaseType)
        {
            var kind = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
            if (kind == typeof(Measured.Counter<>))
            {
                return InstrumentNature.Counter;
            }

            if (kind == typeof(Measured.UpDownCounter<>))
            {
                return InstrumentNature.UpDown;
            }

            if (kind == typeof(Measured.ObservableCounter<>))
            {
                return InstrumentNature.ObservedCounter;
            }

            if (kind == typeof(Measured.Histogram<>))
            {
                return InstrumentNature.Histogram;
            }
        }

        return InstrumentNature.Gauge;
    }

    /// <summary>The bounds that the instrument's author advises, ascending; null if none.</summary>
    public static double[]? AdvisedBounds(Measured.Instrument instrument) => instrument switch
    {
        Measured.Histogram<double> h => Convert(h.Advice),
        Measured.Histogram<float> h => Convert(h.Advice),
        Measured.Histogram<long> h => Convert(h.Advice),
        Measured.Histogram<int> h => Convert(h.Advice),
        Measured.Histogram<short> h => Convert(h.Advice),
        Measured.Histogram<byte> h => Convert(h.Advice),
        Measured.Histogram<decimal> h => Convert(h.Advice),
        _ => null,
    };

    private static double[]? Convert<T>(Measured.InstrumentAdvice<T>? advice)
        where T : struct, INumber<T> =>
        advice?.HistogramBucketBoundaries is { } bounds ? [.. bounds.Select(double.CreateChecked).Where(double.IsFinite).Distinct().Order()] : null;
}
