using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads operators: over constants they are computed, over readings and conditions they make the model's nodes.</summary>
sealed class OperatorReader(Session session)
{
    public Value Unary(PrefixUnaryExpressionSyntax unary, Frame frame) => (unary.Kind(), session.Expressions.Read(unary.Operand, frame)) switch
    {
        (SyntaxKind.UnaryMinusExpression, NumberValue number) => number with { Number = -number.Number },
        (SyntaxKind.UnaryMinusExpression, DurationValue duration) => new DurationValue(-duration.Duration),
        (SyntaxKind.UnaryPlusExpression, NumberValue number) => number,
        (SyntaxKind.LogicalNotExpression, TruthValue truth) => new TruthValue(!truth.Holds),
        (SyntaxKind.LogicalNotExpression, ConditionValue condition) => new ConditionValue(session.Tell(new NotCondition(condition.Condition), unary)),
        (SyntaxKind.LogicalNotExpression, FilterValue filter) => new FilterValue(new LabelNot(filter.Filter)),
        _ => Value.Unknown,
    };

    public Value Binary(BinaryExpressionSyntax binary, Frame frame)
    {
        var left = session.Expressions.ReadItem(binary.Left, frame);
        if (binary.IsKind(SyntaxKind.CoalesceExpression))
        {
            return left.Value is NullValue ? session.Expressions.Read(binary.Right, frame) : left.Value;
        }

        if (binary.Kind() is SyntaxKind.AsExpression or SyntaxKind.IsExpression)
        {
            return session.Problem(binary, NotKnown.Expression(binary));
        }

        var right = session.Expressions.ReadItem(binary.Right, frame);
        return (left.Value, right.Value) switch
        {
            (NumberValue a, NumberValue b) => Numbers(binary.Kind(), a, b),
            (DurationValue or NumberValue, DurationValue or NumberValue) => Durations(binary.Kind(), left.Value, right.Value),
            (TextValue or NumberValue, TextValue or NumberValue) => Texts(binary.Kind(), left.Value, right.Value),
            (TemplateValue, TemplateValue or TextValue) or (TextValue, TemplateValue) when binary.IsKind(SyntaxKind.AddExpression) => TemplateValue.Join([left.Value, right.Value]) ?? Value.Unknown,
            (TemplateValue, _) or (_, TemplateValue) => session.Problem(binary, NotKnown.Because(binary, "a fact of an incident is known only when the message is sent; write it into the text as it is")),
            (TruthValue a, TruthValue b) => Truths(binary.Kind(), a.Holds, b.Holds),
            (ChoiceValue a, ChoiceValue b) => Equality(binary.Kind(), a == b),
            (ConditionValue a, ConditionValue b) => Conditions(binary, a.Condition, b.Condition),
            (FilterValue a, FilterValue b) => Filters(binary.Kind(), a.Filter, b.Filter),
            (LabelValue a, TextValue b) => LabelEquality(binary.Kind(), a.Label, b.Text),
            (TextValue a, LabelValue b) => LabelEquality(binary.Kind(), b.Label, a.Text),
            (ExpressionValue or MetricValue or SettingValue or NormalValue, _) or (_, ExpressionValue or MetricValue or SettingValue or NormalValue) => Readings(binary, left, right),
            _ => Value.Unknown,
        };
    }

    static Value Numbers(SyntaxKind kind, NumberValue a, NumberValue b)
    {
        var whole = a.IsWhole && b.IsWhole;
        return kind switch
        {
            SyntaxKind.AddExpression => new NumberValue(a.Number + b.Number, whole),
            SyntaxKind.SubtractExpression => new NumberValue(a.Number - b.Number, whole),
            SyntaxKind.MultiplyExpression => new NumberValue(a.Number * b.Number, whole),
            SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression when b.Number == 0 => Value.Unknown,
            SyntaxKind.DivideExpression => new NumberValue(whole ? Math.Truncate(a.Number / b.Number) : a.Number / b.Number, whole),
            SyntaxKind.ModuloExpression => new NumberValue(a.Number % b.Number, whole),
            SyntaxKind.GreaterThanExpression => new TruthValue(a.Number > b.Number),
            SyntaxKind.GreaterThanOrEqualExpression => new TruthValue(a.Number >= b.Number),
            SyntaxKind.LessThanExpression => new TruthValue(a.Number < b.Number),
            SyntaxKind.LessThanOrEqualExpression => new TruthValue(a.Number <= b.Number),
            _ => Equality(kind, a.Number == b.Number),
        };
    }

    static Value Durations(SyntaxKind kind, Value left, Value right)
    {
        try
        {
            return (kind, left, right) switch
            {
                (SyntaxKind.AddExpression, DurationValue a, DurationValue b) => new DurationValue(a.Duration + b.Duration),
                (SyntaxKind.SubtractExpression, DurationValue a, DurationValue b) => new DurationValue(a.Duration - b.Duration),
                (SyntaxKind.MultiplyExpression, DurationValue a, NumberValue b) => new DurationValue(Times(a.Duration, b.Number)),
                (SyntaxKind.MultiplyExpression, NumberValue a, DurationValue b) => new DurationValue(Times(b.Duration, a.Number)),
                (SyntaxKind.DivideExpression, DurationValue a, NumberValue b) when b.Number != 0 => new DurationValue(Times(a.Duration, 1 / b.Number)),
                (SyntaxKind.DivideExpression, DurationValue a, DurationValue b) when b.Duration.Ticks != 0 => new NumberValue((double)a.Duration.Ticks / b.Duration.Ticks, IsWhole: false),
                (SyntaxKind.GreaterThanExpression, DurationValue a, DurationValue b) => new TruthValue(a.Duration > b.Duration),
                (SyntaxKind.LessThanExpression, DurationValue a, DurationValue b) => new TruthValue(a.Duration < b.Duration),
                (_, DurationValue a, DurationValue b) => Equality(kind, a.Duration == b.Duration),
                _ => Value.Unknown,
            };
        }
        catch (OverflowException)
        {
            return Value.Unknown;
        }
    }

    static TimeSpan Times(TimeSpan duration, double factor) => TimeSpan.FromTicks(checked((long)Math.Round(duration.Ticks * factor)));

    static Value Texts(SyntaxKind kind, Value left, Value right)
    {
        var (a, b) = (Constants.Text(left)!, Constants.Text(right)!);
        return kind == SyntaxKind.AddExpression ? new TextValue(a + b) : Equality(kind, string.Equals(a, b, StringComparison.Ordinal));
    }

    static Value Truths(SyntaxKind kind, bool a, bool b) => kind switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => new TruthValue(a && b),
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => new TruthValue(a || b),
        _ => Equality(kind, a == b),
    };

    static Value Equality(SyntaxKind kind, bool equal) => kind switch
    {
        SyntaxKind.EqualsExpression => new TruthValue(equal),
        SyntaxKind.NotEqualsExpression => new TruthValue(!equal),
        _ => Value.Unknown,
    };

    Value Conditions(BinaryExpressionSyntax binary, Condition left, Condition right) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => new ConditionValue(session.Tell(new AndCondition(left, right), binary)),
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => new ConditionValue(session.Tell(new OrCondition(left, right), binary)),
        _ => Value.Unknown,
    };

    static Value Filters(SyntaxKind kind, LabelFilter left, LabelFilter right) => kind switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => new FilterValue(new LabelAll([left, right])),
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => new FilterValue(new LabelAny([left, right])),
        _ => Value.Unknown,
    };

    static Value LabelEquality(SyntaxKind kind, Label label, string value) => kind switch
    {
        SyntaxKind.EqualsExpression => new FilterValue(new LabelIn(label, [value])),
        SyntaxKind.NotEqualsExpression => new FilterValue(new LabelNot(new LabelIn(label, [value]))),
        _ => Value.Unknown,
    };

    Value Readings(BinaryExpressionSyntax binary, Item left, Item right)
    {
        if (Operation(binary.Kind()) is { } operation)
        {
            return Compute(binary, operation, left, right);
        }

        if (Comparer(binary.Kind()) is not { } comparer)
        {
            return Value.Unknown;
        }

        if (RawCounter(left, right) is { } counter)
        {
            return counter;
        }

        var unit = UnitOf(left.Value) ?? UnitOf(right.Value);
        return Operands.Of(session, left, unit) is { } a && Operands.Of(session, right, unit) is { } b && a.Unit == b.Unit
            ? new ConditionValue(session.Tell(new Comparison(a, comparer, b), binary))
            : Value.Unknown;
    }

    // C# refuses it as well, but only says that there is no such operator.
    Value? RawCounter(Item left, Item right)
    {
        foreach (var (side, other) in new[] { (left, right), (right, left) })
        {
            if (side.Value is MetricValue { Metric: { Kind: MetricKind.Counter } metric })
            {
                var word = other.Value is QuantityValue quantity && quantity.Unit.IsRate() ? "Rate(5.Minutes())" : "Increase(1.Hours())";
                return session.Problem(side.Origin, $"{metric.Name} counts since its process began, so that it crosses every threshold in time; compare how much it grew, as in {side.Origin}.{word}", ReadingMistake.RawCounter);
            }
        }

        return null;
    }

    Value Compute(BinaryExpressionSyntax binary, ArithmeticOperator operation, Item left, Item right)
    {
        if (Operands.Of(session, left, Unit.None) is not { } a || Operands.Of(session, right, Unit.None) is not { } b)
        {
            return Value.Unknown;
        }

        Unit? unit = (operation, left.Value is NumberValue, right.Value is NumberValue) switch
        {
            (ArithmeticOperator.Divide, false, false) when a.Unit == b.Unit => Unit.Ratio,
            (ArithmeticOperator.Multiply, true, false) => b.Unit,
            (ArithmeticOperator.Multiply or ArithmeticOperator.Divide, false, true) => a.Unit,
            (ArithmeticOperator.Add or ArithmeticOperator.Subtract, false, false) when a.Unit == b.Unit => a.Unit,
            _ => null,
        };
        return unit is { } of ? new ExpressionValue(session.Tell(new Arithmetic(a, operation, b, of), binary)) : Value.Unknown;
    }

    static Unit? UnitOf(Value value) => value switch
    {
        ExpressionValue expression => expression.Expression.Unit,
        MetricValue metric => metric.Metric.Unit,
        SettingValue setting => setting.Setting.Unit,
        NormalValue normal => normal.Source.Unit,
        _ => null,
    };

    static ArithmeticOperator? Operation(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AddExpression => ArithmeticOperator.Add,
        SyntaxKind.SubtractExpression => ArithmeticOperator.Subtract,
        SyntaxKind.MultiplyExpression => ArithmeticOperator.Multiply,
        SyntaxKind.DivideExpression => ArithmeticOperator.Divide,
        _ => null,
    };

    static ComparisonOperator? Comparer(SyntaxKind kind) => kind switch
    {
        SyntaxKind.GreaterThanExpression => ComparisonOperator.Greater,
        SyntaxKind.GreaterThanOrEqualExpression => ComparisonOperator.GreaterOrEqual,
        SyntaxKind.LessThanExpression => ComparisonOperator.Less,
        SyntaxKind.LessThanOrEqualExpression => ComparisonOperator.LessOrEqual,
        SyntaxKind.EqualsExpression => ComparisonOperator.Equal,
        SyntaxKind.NotEqualsExpression => ComparisonOperator.NotEqual,
        _ => null,
    };
}
