using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Turns the conditions of one alert or probe into tests over numbered readings.</summary>
sealed class ConditionPlanner(ReadingPlanner readings, EquatableArray<Label> scope)
{
    readonly List<ComparisonTest> _comparisons = [];

    public AlertPlan Plan(Alert alert)
    {
        var number = readings.Scope(scope);
        var trigger = Plan(alert.Trigger);
        var comparisons = _comparisons.ToEquatableArray();
        return new AlertPlan(alert.Names, number, trigger, alert.Resolution is { } resolution ? Plan(resolution) : null, comparisons);
    }

    public ProbePlan Probe(Condition condition)
    {
        var number = readings.Scope(scope);
        var test = Plan(condition);
        return new ProbePlan(number, test, null, _comparisons.ToEquatableArray());
    }

    public ProbePlan Probe(Expression reading) => new(readings.Scope(scope), null, Plan(reading), []);

    Test Plan(Condition condition) => condition switch
    {
        AndCondition and => new JoinedTest(Plan(and.Left), IsAnd: true, Plan(and.Right)),
        OrCondition or => new JoinedTest(Plan(or.Left), IsAnd: false, Plan(or.Right)),
        NotCondition not => new NotTest(Plan(not.Operand)),
        Comparison comparison => Compare(Plan(comparison.Left), comparison.Operator, Plan(comparison.Right)),
        MissingCondition missing => Missing(missing),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} has no test."),
    };

    // A reading made of several metrics is missing as soon as one of them is.
    Test Missing(MissingCondition missing) => missing.Reading.DescendantsAndSelf().OfType<MetricReading>()
        .Select(reading => (Test)Compare(
            new ReadingOperand(readings.PlanAge(reading, scope)),
            ComparisonOperator.GreaterOrEqual,
            new NumberOperand(missing.For.Ticks / (double)TimeSpan.TicksPerSecond)))
        .Aggregate((left, right) => new JoinedTest(left, IsAnd: false, right));

    ComparisonTest Compare(Operand left, ComparisonOperator comparer, Operand right)
    {
        var test = new ComparisonTest(left, comparer, right);
        _comparisons.Add(test);
        return test;
    }

    Operand Plan(Expression expression) => expression switch
    {
        Constant constant => new NumberOperand(constant.Value),
        NormalBound bound => new NumberOperand(bound.In(readings.Ranges)?.Value ?? double.NaN),
        SettingReading setting => new SettingOperand(readings.Setting(setting.Setting)),
        Arithmetic arithmetic => Fold(new ComputedOperand(Plan(arithmetic.Left), arithmetic.Operator, Plan(arithmetic.Right))),
        Fallback fallback => new FallbackOperand(Plan(fallback.Source), fallback.Value.Value),
        _ => new ReadingOperand(readings.Plan(expression, scope)),
    };

    static Operand Fold(ComputedOperand computed)
    {
        if (computed is not { Left: NumberOperand left, Right: NumberOperand right })
        {
            return computed;
        }

        var value = computed.Operator switch
        {
            ArithmeticOperator.Add => left.Value + right.Value,
            ArithmeticOperator.Subtract => left.Value - right.Value,
            ArithmeticOperator.Multiply => left.Value * right.Value,
            _ => right.Value == 0 ? double.NaN : left.Value / right.Value,
        };
        return double.IsNaN(value) || double.IsInfinity(value) ? computed : new NumberOperand(value);
    }
}
