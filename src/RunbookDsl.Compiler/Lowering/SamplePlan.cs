using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Taken from the samples of a metric.</summary>
sealed record SamplePlan(int Scope, Unit Unit, string Text, string Variable, int Metric, MetricOperation Operation, TimeSpan Window, double Quantile, LabelFilter? Where)
    : ReadingPlan(Scope, Unit, Text, Variable);
