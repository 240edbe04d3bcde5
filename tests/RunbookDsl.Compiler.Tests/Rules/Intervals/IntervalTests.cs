using CsCheck;
using RunbookDsl.Compiler.Rules.Intervals;

namespace CompilerTests.Rules.Intervals;

public sealed class IntervalTests
{
    static readonly string[] Comparisons = [">", ">=", "<", "<=", "==", "!="];

    // Halves between small whole numbers, so that ends meet often.
    static readonly Gen<double> Number = Gen.Int[-6, 6].Select(half => half / 2d);

    static readonly Gen<(string Comparison, double Constant)> Comparison = Gen.Select(Gen.Int[0, 5].Select(index => Comparisons[index]), Number);

    [Fact]
    public void The_common_values_of_comparisons_are_those_that_satisfy_them_all()
        => Gen.Select(Comparison.Array[1, 4], Number).Sample((comparisons, value) =>
        {
            var set = comparisons.Aggregate(IntervalSet.Of(Interval.All), (all, next) => all.Intersect(IntervalSet.Where(next.Comparison, next.Constant)));
            var holds = comparisons.All(next => Holds(value, next.Comparison, next.Constant));
            set.Intervals.Any(interval => Contains(interval, value)).Should().Be(holds);
        });

    [Fact]
    public void A_set_without_intervals_has_no_value_and_every_other_has_one()
        => Comparison.Array[1, 4].Sample(comparisons =>
        {
            var set = comparisons.Aggregate(IntervalSet.Of(Interval.All), (all, next) => all.Intersect(IntervalSet.Where(next.Comparison, next.Constant)));
            var candidates = Enumerable.Range(-20, 41).Select(quarter => quarter / 4d);
            set.IsEmpty.Should().Be(!candidates.Any(value => comparisons.All(next => Holds(value, next.Comparison, next.Constant))));
        });

    [Fact]
    public void Whole_keeps_the_intervals_that_hold_a_whole_number()
        => Gen.Select(Comparison, Comparison).Sample((first, second) =>
        {
            var set = IntervalSet.Where(first.Comparison, first.Constant).Intersect(IntervalSet.Where(second.Comparison, second.Constant));
            var whole = Enumerable.Range(-10, 21).Any(number => Holds(number, first.Comparison, first.Constant) && Holds(number, second.Comparison, second.Constant));
            set.Whole().IsEmpty.Should().Be(!whole);
        });

    static bool Contains(Interval interval, double value)
        => (value > interval.Low || (value.Equals(interval.Low) && interval.HasLow))
            && (value < interval.High || (value.Equals(interval.High) && interval.HasHigh));

    static bool Holds(double value, string comparison, double constant) => comparison switch
    {
        ">" => value > constant,
        ">=" => value >= constant,
        "<" => value < constant,
        "<=" => value <= constant,
        "==" => value.Equals(constant),
        _ => !value.Equals(constant),
    };
}
