using System.Runtime.Intrinsics;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Tests.Units;

public sealed class TruthIsKleenes
{
    static readonly bool?[] Three = [true, false, null];

    [Fact]
    public void Connectives_follow_the_truth_tables()
    {
        foreach (var left in Three)
        {
            (!Lift(left)).Should().Be(Lift(left is null ? null : !left));
            foreach (var right in Three)
            {
                (Lift(left) & Lift(right)).Should().Be(Lift(left & right));
                (Lift(left) | Lift(right)).Should().Be(Lift(left | right));
            }
        }
    }

    [Fact]
    public void Comparisons_with_a_missing_side_are_unknown()
    {
        Values left = new(Vector512.Create(1d, 2, 3, double.NaN, 1, double.NaN, double.PositiveInfinity, -1));
        Values right = new(Vector512.Create(2d, 2, 2, 2, double.NaN, double.NaN, 2, 2));

        (left > right).Should().Be(new Truth(0b0100_0100, 0b1000_0011));
        (left >= right).Should().Be(new Truth(0b0100_0110, 0b1000_0001));
        (left < right).Should().Be(new Truth(0b1000_0001, 0b0100_0110));
        (left <= right).Should().Be(new Truth(0b1000_0011, 0b0100_0100));
        Values.EqualTo(left, right).Should().Be(new Truth(0b0000_0010, 0b1100_0101));
        Values.DifferentFrom(left, right).Should().Be(new Truth(0b1100_0101, 0b0000_0010));
    }

    [Fact]
    public void A_share_of_nothing_is_missing_and_can_be_given_a_value()
    {
        Values none = 0d;
        Values some = 3d;

        double.IsNaN((some / none).Lanes[0]).Should().BeTrue();
        (none / none).Or(0.5).Lanes[7].Should().Be(0.5);
        (none / some).Or(0.5).Lanes[7].Should().Be(0);
    }

    // C#'s lifted operators on bool? are Kleene's logic, so they are the reference.
    static Truth Lift(bool? value) => value switch
    {
        true => new Truth(255, 0),
        false => new Truth(0, 255),
        null => new Truth(0, 0),
    };
}
