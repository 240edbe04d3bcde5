using CsCheck;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Intervals;

namespace CompilerTests.Rules.Intervals;

/// <summary>What the analysis is certain of, compared with brute force.</summary>
public sealed class ConditionAnalysisTests
{
    static readonly ConditionAnalysis Analysis = new(Premises.None);

    static readonly Expression[][] Pairs =
    [
        [RandomCondition.Load],
        [RandomCondition.Queue],
        [RandomCondition.Share],
        [RandomCondition.Load, RandomCondition.Share],
        [RandomCondition.Queue, RandomCondition.UsualQueue],
        [RandomCondition.Queue, RandomCondition.Limit],
        [RandomCondition.Share, RandomCondition.Limit],
        [RandomCondition.Limit, RandomCondition.Load],
    ];

    [Fact]
    public void No_certain_answer_is_wrong_in_a_million_random_conditions()
        => Gen.ULong.Sample(
            seed =>
            {
                var readings = Pairs[seed % (ulong)Pairs.Length];
                var random = new RandomCondition(seed, readings);
                var (one, other) = (random.Next(2), random.Next(1));
                return IsRight(readings, one, Analysis.CanHold(one), seed)
                    && IsRight(readings, new NotCondition(one), Opposite(Analysis.MustHold(one)), seed)
                    && IsRight(readings, new AndCondition(one, new NotCondition(other)), Opposite(Analysis.Implies(one, other)), seed)
                    && IsRight(readings, new AndCondition(one, other), Analysis.CanBothHold(one, other), seed);
            },
            // Each asks about four conditions.
            iter: 250_000);

    [Fact]
    public void What_is_divided_by_zero_equals_nothing()
    {
        var quotient = new Arithmetic(RandomCondition.Queue, ArithmeticOperator.Divide, RandomCondition.Queue, Unit.Ratio);
        Analysis.MustHold(new Comparison(quotient, ComparisonOperator.Equal, quotient)).Should().Be(Answer.CannotTell);
    }

    [Fact]
    public void Over_one_reading_it_can_always_tell()
        => Gen.ULong.Sample(seed =>
        {
            var condition = new RandomCondition(seed, RandomCondition.Load).Next(2);
            Analysis.CanHold(condition).Should().Be(new BruteForce(RandomCondition.Load).HoldsAnywhere(condition, isWhole: false) ? Answer.Yes : Answer.No);
        });

    // Never is proven at many values, at times at all of them; once at those that are found.
    static bool IsRight(Expression[] readings, Condition condition, Answer canHold, ulong seed) => canHold switch
    {
        Answer.Yes => new BruteForce(readings).HoldsAnywhere(condition, isWhole: true),
        Answer.No => !new BruteForce(readings).HoldsSomewhere(condition, seed, samples: 60),
        _ => true,
    };

    static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };
}
