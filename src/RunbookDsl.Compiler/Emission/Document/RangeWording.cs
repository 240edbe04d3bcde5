using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Declared ranges in words.</summary>
static class RangeWording
{
    /// <summary><c>1 second to 3 seconds</c>.</summary>
    public static string Normal(MetricRange range) => (range.NormalLower, range.NormalUpper) switch
    {
        (null, null) => "",
        (null, { } upper) => $"up to {Wording.Quantity(upper)}",
        ({ } lower, null) => $"from {Wording.Quantity(lower)}",
        // Nothing per second is nothing per hour: the upper bound says in what.
        ({ Value: 0 } lower, { } upper) when lower.Unit.IsRate() => $"0 to {Wording.Quantity(upper)}",
        ({ } lower, { } upper) => $"{Wording.Quantity(lower)} to {Wording.Quantity(upper)}",
    };

    // A cell that began with ">" alone would need a backslash, which reads badly in the raw text.
    /// <summary><c>above 10 seconds</c>; empty when nothing is declared.</summary>
    public static string Threshold(Constant? above, Constant? below) => (below, above) switch
    {
        (null, null) => "",
        (null, { } high) => $"above {Wording.Quantity(high)}",
        ({ } low, null) => $"below {Wording.Quantity(low)}",
        ({ } low, { } high) => $"below {Wording.Quantity(low)} or above {Wording.Quantity(high)}",
    };
}
