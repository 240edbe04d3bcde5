using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace CompilerTests.Emission;

/// <summary>Runs a generated evaluator over one row whose readings are given by their texts.</summary>
static class Evaluation
{
    public static (bool? Trigger, bool? Resolution) Of(Generated generated, int alert, params (string Reading, double Value)[] values) => Of(generated, alert, [], values);

    public static (bool? Trigger, bool? Resolution) Of(Generated generated, int alert, double[] settings, (string Reading, double Value)[] values)
    {
        var definition = generated.Definition();
        var verdicts = new Verdicts(definition.Alerts.Count);
        verdicts.Resize(alert, 1);
        for (var other = 0; other < definition.Alerts.Count; other++)
        {
            verdicts.Resize(other, 1);
        }

        generated.Evaluator().Evaluate(definition.Alerts[alert].Scope, new Block(Columns(definition, values), verdicts, 0, settings));
        return (Truth(verdicts.TriggerTrue(alert)[0], verdicts.TriggerFalse(alert)[0]), Truth(verdicts.ResolutionTrue(alert)[0], verdicts.ResolutionFalse(alert)[0]));
    }

    public static IReadOnlyList<(double Left, double Right)> Observe(Generated generated, int alert, params (string Reading, double Value)[] values) => Observe(generated, alert, [], values);

    public static IReadOnlyList<(double Left, double Right)> Observe(Generated generated, int alert, double[] settings, (string Reading, double Value)[] values)
    {
        var definition = generated.Definition();
        var left = new Values[definition.Alerts[alert].Comparisons.Count];
        var right = new Values[left.Length];
        generated.Evaluator().Observe(new ObservationBlock(Columns(definition, values), 0, alert, left, right, settings));
        return [.. left.Zip(right, (l, r) => (l.Lanes[0], r.Lanes[0]))];
    }

    public static double[][] Columns(RunbookDefinition definition, (string Reading, double Value)[] values)
    {
        values.Select(value => value.Reading).Should().BeSubsetOf(definition.Readings.Select(reading => reading.Text));
        return [.. definition.Readings.Select(reading =>
        {
            var column = new double[64];
            Array.Fill(column, double.NaN);
            column[0] = values.First(value => value.Reading == reading.Text).Value;
            return column;
        })];
    }

    static bool? Truth(ulong isTrue, ulong isFalse) => (isTrue & 1) == 1 ? true : (isFalse & 1) == 1 ? false : null;
}
