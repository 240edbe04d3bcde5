using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A local function and what it can see.</summary>
sealed record LocalFunctionValue(LocalFunctionStatementSyntax Syntax, Frame Frame) : Value;
