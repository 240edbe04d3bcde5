namespace RunbookDsl.Compiler.Model;

/// <summary>Operators as C# and formulas write them.</summary>
static class OperatorSigns
{
    /// <summary><c>&gt;=</c>.</summary>
    public static string Of(ComparisonOperator comparer) => comparer switch
    {
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Equal => "==",
        _ => "!=",
    };

    /// <summary><c>*</c>.</summary>
    public static string Of(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };
}
