using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine;

/// <summary>Evaluates conditions and readings outside alerts over the columns of the last tick; only when someone looks, so that a tick costs nothing more for them.</summary>
sealed class ProbeReader(RunbookDefinition definition, RunbookEvaluator evaluator, RowTable[] scopes, double[] settings)
{
    /// <summary>What a probe finds in every row of its scope, in ordinal order of the labels.</summary>
    public ProbeInstance[] Read(int probe, double[][] columns)
    {
        var rows = scopes[definition.Probes[probe].Scope];
        var findings = new Findings(definition.Probes[probe].Comparisons.Count);
        var instances = new List<ProbeInstance>(rows.Count);
        for (var row = 0; row < rows.High; row++)
        {
            if ((row & 7) == 0)
            {
                findings.Clear();
                evaluator.Probe(new ProbeBlock(columns, row, probe, findings, settings));
            }

            if (rows.IsAlive(row))
                instances.Add(Instance(rows.Labels[row]!, row & 7, findings));
        }

        return [.. instances.OrderBy(instance => instance.Labels.ToString(), StringComparer.Ordinal)];
    }

    static ProbeInstance Instance(LabelSet labels, int lane, Findings findings)
    {
        var observations = new Observation[findings.Left.Length];
        for (var i = 0; i < observations.Length; i++)
            observations[i] = new Observation(Known(findings.Left[i].Lanes[lane]), Known(findings.Right[i].Lanes[lane]));
        var isTrue = (findings.Truth.True >> lane & 1) != 0;
        var isFalse = (findings.Truth.False >> lane & 1) != 0;
        return new ProbeInstance { Labels = labels, Truth = isTrue ? true : isFalse ? false : null, Value = Known(findings.Value.Lanes[lane]), Observations = observations };
    }

    static double? Known(double value) => double.IsNaN(value) ? null : value;
}
