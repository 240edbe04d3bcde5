namespace RunbookDsl.Compiler.Model;

/// <summary>How a constant was written.</summary>
enum ConstantForm
{
    /// <summary>A whole number without a unit: <c>10</c>.</summary>
    Whole,

    /// <summary>A number with a decimal point and no unit: <c>0.10</c>.</summary>
    Fraction,

    /// <summary>Percent: <c>10.Percent()</c>.</summary>
    Percent,

    /// <summary>Any other unit: <c>10.Seconds()</c>, <c>20.PerHour()</c>.</summary>
    Quantity,
}
