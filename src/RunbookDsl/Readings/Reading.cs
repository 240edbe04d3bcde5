namespace RunbookDsl;

/// <summary>A number taken from metrics at a tick: the last value of a gauge, an increase over an hour, a quantile, or arithmetic over those.</summary>
/// <typeparam name="T">Its unit; readings of unlike units do not compare.</typeparam>
public readonly struct Reading<T>
    where T : struct
{
    /// <summary>Only the series whose labels satisfy this.</summary>
    public Reading<T> Where(LabelPredicate predicate) => default;

    /// <summary>The reading's trailing mean over this time: what is usual for it. Unknown until a tenth of that time has been seen.</summary>
    public Reading<T> Usual(TimeSpan over) => default;

    /// <summary>What is declared as normal for it.</summary>
    public NormalRange<T> Normal => default;

    /// <summary>True while no sample has arrived for this long (<paramref name="for"/>); never unknown.</summary>
    public Condition IsMissing(TimeSpan @for) => default;

    /// <summary>The sum over all series of one scope.</summary>
    public Reading<T> Sum() => default;

    /// <summary>The mean over all series of one scope.</summary>
    public Reading<T> Average() => default;

    /// <summary>The least over all series of one scope.</summary>
    public Reading<T> Min() => default;

    /// <summary>The greatest over all series of one scope.</summary>
    public Reading<T> Max() => default;

    /// <summary>How many series of one scope have a value.</summary>
    public Reading<Count> Count() => default;

    /// <summary>The reading, or this value while it is unknown.</summary>
    public Reading<T> Or(T value) => default;

    /// <summary>The reading, or zero while it is unknown.</summary>
    public Reading<T> OrZero() => default;

    /// <summary>True while the left side is greater than the right side; unknown while either is missing.</summary>
    public static Condition operator >(Reading<T> left, T right) => default;

    /// <summary>True while the left side is greater than the right side; unknown while either is missing.</summary>
    public static Condition operator >(T left, Reading<T> right) => default;

    /// <summary>True while the left side is greater than the right side; unknown while either is missing.</summary>
    public static Condition operator >(Reading<T> left, Reading<T> right) => default;

    /// <summary>True while the left side is greater than or equal to the right side; unknown while either is missing.</summary>
    public static Condition operator >=(Reading<T> left, T right) => default;

    /// <summary>True while the left side is greater than or equal to the right side; unknown while either is missing.</summary>
    public static Condition operator >=(T left, Reading<T> right) => default;

    /// <summary>True while the left side is greater than or equal to the right side; unknown while either is missing.</summary>
    public static Condition operator >=(Reading<T> left, Reading<T> right) => default;

    /// <summary>True while the left side is less than the right side; unknown while either is missing.</summary>
    public static Condition operator <(Reading<T> left, T right) => default;

    /// <summary>True while the left side is less than the right side; unknown while either is missing.</summary>
    public static Condition operator <(T left, Reading<T> right) => default;

    /// <summary>True while the left side is less than the right side; unknown while either is missing.</summary>
    public static Condition operator <(Reading<T> left, Reading<T> right) => default;

    /// <summary>True while the left side is less than or equal to the right side; unknown while either is missing.</summary>
    public static Condition operator <=(Reading<T> left, T right) => default;

    /// <summary>True while the left side is less than or equal to the right side; unknown while either is missing.</summary>
    public static Condition operator <=(T left, Reading<T> right) => default;

    /// <summary>True while the left side is less than or equal to the right side; unknown while either is missing.</summary>
    public static Condition operator <=(Reading<T> left, Reading<T> right) => default;

    /// <summary>True while the left side is equal to the right side; unknown while either is missing.</summary>
    public static Condition operator ==(Reading<T> left, T right) => default;

    /// <summary>True while the left side is equal to the right side; unknown while either is missing.</summary>
    public static Condition operator ==(T left, Reading<T> right) => default;

    /// <summary>True while the left side is equal to the right side; unknown while either is missing.</summary>
    public static Condition operator ==(Reading<T> left, Reading<T> right) => default;

    /// <summary>True while the left side is different from the right side; unknown while either is missing.</summary>
    public static Condition operator !=(Reading<T> left, T right) => default;

    /// <summary>True while the left side is different from the right side; unknown while either is missing.</summary>
    public static Condition operator !=(T left, Reading<T> right) => default;

    /// <summary>True while the left side is different from the right side; unknown while either is missing.</summary>
    public static Condition operator !=(Reading<T> left, Reading<T> right) => default;

    /// <summary>The sum of two readings of one unit.</summary>
    public static Reading<T> operator +(Reading<T> left, Reading<T> right) => default;

    /// <summary>The difference of two readings of one unit.</summary>
    public static Reading<T> operator -(Reading<T> left, Reading<T> right) => default;

    /// <summary>So many times the reading.</summary>
    public static Reading<T> operator *(double factor, Reading<T> reading) => default;

    /// <summary>So many times the reading.</summary>
    public static Reading<T> operator *(Reading<T> reading, double factor) => default;

    /// <summary>The reading divided by a number.</summary>
    public static Reading<T> operator /(Reading<T> reading, double divisor) => default;

    /// <summary>The share that one reading is of another; unknown while the right side is zero or either is missing.</summary>
    public static Reading<Ratio> operator /(Reading<T> left, Reading<T> right) => default;

    /// <summary>Not for use: readings are compared inside runbooks only.</summary>
    public override bool Equals(object? obj) => false;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
