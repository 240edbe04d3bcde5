using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine.Tests;

/// <summary>A number made of readings: evaluated over eight rows for the engine, over one row for the reference interpreter.</summary>
internal abstract record TestExpression
{
    public abstract Values Over(Func<int, Values> reading);

    /// <summary>One row's number; null when missing.</summary>
    public abstract double? Of(Func<int, double?> reading);

    public sealed record Read(int Index) : TestExpression
    {
        public override Values Over(Func<int, Values> reading) => reading(Index);

        public override double? Of(Func<int, double?> reading) => reading(Index);
    }

    /// <summary>The value of a setting; read at the complement of its index.</summary>
    public sealed record Setting(int Index) : TestExpression
    {
        public override Values Over(Func<int, Values> reading) => reading(~Index);

        public override double? Of(Func<int, double?> reading) => reading(~Index);
    }

    public sealed record Constant(double Value) : TestExpression
    {
        public override Values Over(Func<int, Values> reading) => Value;

        public override double? Of(Func<int, double?> reading) => Value;
    }

    public sealed record Times(double Factor, TestExpression Inner) : TestExpression
    {
        public override Values Over(Func<int, Values> reading) => Factor * Inner.Over(reading);

        public override double? Of(Func<int, double?> reading) => Factor * Inner.Of(reading);
    }

    public sealed record Quotient(TestExpression Left, TestExpression Right) : TestExpression
    {
        public override Values Over(Func<int, Values> reading) => Left.Over(reading) / Right.Over(reading);

        public override double? Of(Func<int, double?> reading) =>
            Right.Of(reading) is { } right && right != 0 ? Left.Of(reading) / right : null;
    }

    public sealed record OrElse(TestExpression Inner, double Other) : TestExpression
    {
        public override Values Over(Func<int, Values> reading) => Inner.Over(reading).Or(Other);

        public override double? Of(Func<int, double?> reading) => Inner.Of(reading) ?? Other;
    }
}
