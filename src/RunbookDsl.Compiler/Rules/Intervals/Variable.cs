using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>What a comparison with a constant speaks of: a reading, how many times it is another, or how long it has been missing. The same when it is read in the same way.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Times">The reading that it is so many times of; null when it stands for itself.</param>
/// <param name="IsAge">How long it has been missing, rather than its value.</param>
sealed record Variable(Expression Reading, Expression? Times = null, bool IsAge = false)
{
    /// <summary>Whether it is counted, so that it can have whole values only.</summary>
    public bool IsWhole => !IsAge && Times is null && Reading is { Unit: Unit.Count } and not Constant;

    /// <summary>Whether it can have no value but the possible ones: how many times a number below zero is another says nothing of which is more.</summary>
    public bool IsDecided(Premises premises) => Times is null || Domain.Possible(Times, premises).Low >= 0;

    /// <summary>All values that it may have.</summary>
    public Interval Possible(Premises premises) => IsAge ? Interval.NotNegative
        : Times is null ? Domain.Possible(Reading, premises)
        : Parts.AreShare(Reading, Times) ? Interval.Share
        // How many times nothing something is lies beyond all numbers.
        : Domain.Possible(Times, premises) is { Low: > 0 } times ? IntervalArithmetic.Quotient(Domain.Possible(Reading, premises), times)
        : Domain.Possible(Reading, premises).Low >= 0 ? Interval.NotNegative : Interval.All;

    /// <summary>Values of which it may have each; null when none is certain.</summary>
    public Interval? Certain(Premises premises)
    {
        if (IsAge)
        {
            return Interval.NotNegative;
        }

        if (Times is null)
        {
            return Domain.Certain(Reading, premises);
        }

        if (Parts.AreShare(Reading, Times))
        {
            return Interval.Share;
        }

        // What is usual follows a reading slowly enough for the reading to be any number of times as much.
        return (Times is UsualReading || Parts.AreIndependent(Reading, Times))
            && Domain.Certain(Reading, premises) is { } reading && Domain.Certain(Times, premises) is { } times
            && times.Intersect(Interval.Positive) is { IsEmpty: false } positive
                ? IntervalArithmetic.Quotient(reading, positive)
                : null;
    }

    /// <summary>Whether it may have any value whatever values the other has.</summary>
    public bool IsIndependentOf(Variable other)
        => Parts.AreIndependent(Reading, other.Reading)
            && (Times is null || Parts.AreIndependent(Times, other.Reading))
            && (other.Times is null || Parts.AreIndependent(Reading, other.Times))
            && (Times is null || other.Times is null || Parts.AreIndependent(Times, other.Times));
}
