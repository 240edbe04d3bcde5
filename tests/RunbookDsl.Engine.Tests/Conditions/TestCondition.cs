using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine.Tests;

/// <summary>A condition: evaluated through Truth for the engine, by its own three-valued tables for the reference interpreter.</summary>
internal abstract record TestCondition
{
    public abstract Truth Over(Func<int, Values> reading);

    /// <summary>One row's verdict; null when unknown.</summary>
    public abstract bool? Of(Func<int, double?> reading);

    /// <summary>The comparisons in the order they are written.</summary>
    public abstract IEnumerable<Compare> Comparisons();

    public sealed record Compare(TestExpression Left, string Operator, TestExpression Right) : TestCondition
    {
        public override Truth Over(Func<int, Values> reading)
        {
            var left = Left.Over(reading);
            var right = Right.Over(reading);
            return Operator switch
            {
                ">" => left > right,
                ">=" => left >= right,
                "<" => left < right,
                "<=" => left <= right,
                "==" => Values.EqualTo(left, right),
                _ => Values.DifferentFrom(left, right),
            };
        }

        public override bool? Of(Func<int, double?> reading)
        {
            if (Left.Of(reading) is not { } left || Right.Of(reading) is not { } right)
                return null;
            return Operator switch
            {
                ">" => left > right,
                ">=" => left >= right,
                "<" => left < right,
                "<=" => left <= right,
                "==" => left == right,
                _ => left != right,
            };
        }

        public override IEnumerable<Compare> Comparisons() => [this];
    }

    public sealed record Both(TestCondition Left, TestCondition Right) : TestCondition
    {
        public override Truth Over(Func<int, Values> reading) => Left.Over(reading) & Right.Over(reading);

        public override bool? Of(Func<int, double?> reading) => (Left.Of(reading), Right.Of(reading)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        };

        public override IEnumerable<Compare> Comparisons() => Left.Comparisons().Concat(Right.Comparisons());
    }

    public sealed record Either(TestCondition Left, TestCondition Right) : TestCondition
    {
        public override Truth Over(Func<int, Values> reading) => Left.Over(reading) | Right.Over(reading);

        public override bool? Of(Func<int, double?> reading) => (Left.Of(reading), Right.Of(reading)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        };

        public override IEnumerable<Compare> Comparisons() => Left.Comparisons().Concat(Right.Comparisons());
    }

    public sealed record Not(TestCondition Inner) : TestCondition
    {
        public override Truth Over(Func<int, Values> reading) => !Inner.Over(reading);

        public override bool? Of(Func<int, double?> reading) => !Inner.Of(reading);

        public override IEnumerable<Compare> Comparisons() => Inner.Comparisons();
    }
}
