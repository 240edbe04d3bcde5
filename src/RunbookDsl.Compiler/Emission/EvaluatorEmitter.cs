using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints a runbook's conditions as straight-line code.</summary>
static class EvaluatorEmitter
{
    const string Evaluation = "global::RunbookDsl.Evaluation";

    public static string Emit(EvaluatorInput input) => RunbookFile.Write(input.Class, "", code =>
    {
        code.Line("/// <summary>The runbook's conditions, compiled; stateless and safe to share.</summary>");
        code.Line(RunbookFile.GeneratedCode);
        code.Line($"public static {Evaluation}.RunbookEvaluator Evaluator {{ get; }} = new CompiledEvaluator();");
        code.Line();
        code.Line(RunbookFile.GeneratedCode);
        code.Open($"private sealed class CompiledEvaluator : {Evaluation}.RunbookEvaluator");
        Evaluate(code, input);
        code.Line();
        Observe(code, input);
        if (input.Probes.Count > 0)
        {
            code.Line();
            Probe(code, input.Probes);
        }

        code.Close();
    });

    static void Evaluate(CodeWriter code, EvaluatorInput input)
    {
        code.Open($"public override void Evaluate(int scope, {Evaluation}.Block block)");
        code.Open("switch (scope)");
        for (var scope = 0; scope < input.Scopes.Count; scope++)
        {
            var alerts = input.Alerts.Select((alert, i) => (Alert: alert, Number: i)).Where(pair => pair.Alert.Scope == scope).ToList();
            if (alerts.Count > 0)
            {
                var labels = string.Join(", ", input.Scopes[scope].Labels);
                code.Line($"case {CodeWriter.Number(scope)}: // {(labels.Length == 0 ? "the whole service" : $"each {labels}")}");
                code.Open();
                Scope(code, alerts, input.Variables);
                code.Line("break;");
                code.Close();
            }
        }

        code.Close();
        code.Close();
    }

    static void Scope(CodeWriter code, IReadOnlyList<(AlertPlan Alert, int Number)> alerts, EquatableArray<string> variables)
    {
        var readings = alerts.SelectMany(pair => ReadingsOf(pair.Alert.Trigger).Concat(pair.Alert.Resolution is { } resolution ? ReadingsOf(resolution) : [])).Distinct().OrderBy(reading => reading);
        foreach (var reading in readings)
        {
            code.Line($"var {variables[reading]} = block[{CodeWriter.Number(reading)}];");
        }

        string Name(int reading) => variables[reading];
        foreach (var (alert, number) in alerts)
        {
            code.Line();
            code.Line($"// {alert.Name.Id}");
            if (alert.Resolution is { } resolution)
            {
                code.Line($"block.Decide({CodeWriter.Number(number)}, trigger: {Text(alert.Trigger, Name)}, resolution: {Text(resolution, Name)});");
            }
            else
            {
                var trigger = $"trigger{CodeWriter.Number(number)}";
                code.Line($"var {trigger} = {Text(alert.Trigger, Name)};");
                code.Line($"block.Decide({CodeWriter.Number(number)}, {trigger}, !{trigger});");
            }
        }
    }

    static void Observe(CodeWriter code, EvaluatorInput input)
    {
        code.Open($"public override void Observe({Evaluation}.ObservationBlock block)");
        code.Open("switch (block.Alert)");
        for (var alert = 0; alert < input.Alerts.Count; alert++)
        {
            code.Line($"case {CodeWriter.Number(alert)}: // {input.Alerts[alert].Name.Id}");
            var comparisons = input.Alerts[alert].Comparisons;
            for (var i = 0; i < comparisons.Count; i++)
            {
                code.Line($"    block.Observe({CodeWriter.Number(i)}, {Text(comparisons[i].Left, Column)}, {Text(comparisons[i].Right, Column)});");
            }

            code.Line("    break;");
        }

        code.Close();
        code.Close();
    }

    static void Probe(CodeWriter code, EquatableArray<ProbePlan> probes)
    {
        code.Open($"public override void Probe({Evaluation}.ProbeBlock block)");
        code.Open("switch (block.Probe)");
        for (var probe = 0; probe < probes.Count; probe++)
        {
            code.Line($"case {CodeWriter.Number(probe)}:");
            code.Line($"    block.Find({(probes[probe].Test is { } test ? Text(test, Column) : Text(probes[probe].Value!, Column))});");
            var comparisons = probes[probe].Comparisons;
            for (var i = 0; i < comparisons.Count; i++)
            {
                code.Line($"    block.Observe({CodeWriter.Number(i)}, {Text(comparisons[i].Left, Column)}, {Text(comparisons[i].Right, Column)});");
            }

            code.Line("    break;");
        }

        code.Close();
        code.Close();
    }

    static string Column(int reading) => $"block[{CodeWriter.Number(reading)}]";

    static IEnumerable<int> ReadingsOf(Test test) => test switch
    {
        ComparisonTest comparison => ReadingsOf(comparison.Left).Concat(ReadingsOf(comparison.Right)),
        JoinedTest joined => ReadingsOf(joined.Left).Concat(ReadingsOf(joined.Right)),
        NotTest not => ReadingsOf(not.Operand),
        _ => [],
    };

    static IEnumerable<int> ReadingsOf(Operand operand) => operand switch
    {
        ReadingOperand reading => [reading.Reading],
        ComputedOperand computed => ReadingsOf(computed.Left).Concat(ReadingsOf(computed.Right)),
        FallbackOperand fallback => ReadingsOf(fallback.Source),
        _ => [],
    };

    static string Text(Test test, Func<int, string> name) => test switch
    {
        ComparisonTest { Operator: ComparisonOperator.Equal } equal => $"{Evaluation}.Values.EqualTo({Text(equal.Left, name)}, {Text(equal.Right, name)})",
        ComparisonTest { Operator: ComparisonOperator.NotEqual } different => $"{Evaluation}.Values.DifferentFrom({Text(different.Left, name)}, {Text(different.Right, name)})",
        ComparisonTest { Left: NumberOperand left, Right: NumberOperand } comparison => $"({Evaluation}.Values)({Text(left, name)}) {OperatorSigns.Of(comparison.Operator)} {Text(comparison.Right, name)}",
        ComparisonTest comparison => $"{Text(comparison.Left, name)} {OperatorSigns.Of(comparison.Operator)} {Text(comparison.Right, name)}",
        JoinedTest joined => $"({Text(joined.Left, name)}) {(joined.IsAnd ? "&" : "|")} ({Text(joined.Right, name)})",
        NotTest not => $"!({Text(not.Operand, name)})",
        _ => throw new InvalidOperationException($"No code for {test.GetType().Name}."),
    };

    static string Text(Operand operand, Func<int, string> name) => operand switch
    {
        NumberOperand { Value: double.NaN } => "double.NaN",
        NumberOperand number => CodeWriter.Number(number.Value),
        ReadingOperand reading => name(reading.Reading),
        SettingOperand setting => $"block.Setting({CodeWriter.Number(setting.Setting)})",

        // Two constants that could not be folded are computed as the evaluator computes, where a division by zero is missing.
        ComputedOperand { Left: NumberOperand, Right: NumberOperand } computed => $"(({Evaluation}.Values)({Text(computed.Left, name)}) {OperatorSigns.Of(computed.Operator)} {Text(computed.Right, name)})",
        ComputedOperand computed => $"({Text(computed.Left, name)} {OperatorSigns.Of(computed.Operator)} {Text(computed.Right, name)})",
        FallbackOperand fallback => $"{Text(fallback.Source, name)}.Or({CodeWriter.Number(fallback.Value)})",
        _ => throw new InvalidOperationException($"No code for {operand.GetType().Name}."),
    };
}
