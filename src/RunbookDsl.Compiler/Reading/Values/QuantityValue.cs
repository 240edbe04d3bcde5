using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A number with a unit other than time.</summary>
sealed record QuantityValue(double Number, Unit Unit, ConstantForm Form) : Value;
