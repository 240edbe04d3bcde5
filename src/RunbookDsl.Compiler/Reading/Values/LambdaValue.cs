using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A lambda, read where it is applied.</summary>
sealed record LambdaValue(LambdaExpressionSyntax Syntax, Frame Frame) : Value;
