namespace RunbookDsl.Compiler.Model;

/// <summary>How two numbers become one.</summary>
enum ArithmeticOperator
{
    /// <summary>Their sum.</summary>
    Add,

    /// <summary>Their difference.</summary>
    Subtract,

    /// <summary>Their product.</summary>
    Multiply,

    /// <summary>Their quotient; missing where the divisor is zero.</summary>
    Divide,
}
