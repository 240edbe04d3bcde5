using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>What is evaluated for one alert.</summary>
/// <param name="Name">Its name, for the reader of the generated code.</param>
/// <param name="Scope">The scope it is evaluated for.</param>
/// <param name="Trigger">When it fires.</param>
/// <param name="Resolution">When it resolves; null when it does so as its trigger ceases to hold.</param>
/// <param name="Comparisons">The trigger's comparisons in the order they are written.</param>
sealed record AlertPlan(AlertName Name, int Scope, Test Trigger, Test? Resolution, EquatableArray<ComparisonTest> Comparisons);
