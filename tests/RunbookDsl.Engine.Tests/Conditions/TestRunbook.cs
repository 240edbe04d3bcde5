using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine.Tests;

/// <summary>A runbook of a test: its definition, and the conditions that a compiled runbook would carry as code.</summary>
internal sealed record TestRunbook(RunbookDefinition Definition, IReadOnlyList<TestRules> Rules)
{
    /// <summary>What the definition's probes find out.</summary>
    public IReadOnlyList<TestProbe> Probes { get; init; } = [];

    public RunbookEvaluator Evaluator => new TreeEvaluator(this);

    sealed class TreeEvaluator(TestRunbook runbook) : RunbookEvaluator
    {
        readonly TestCondition.Compare[][] _comparisons = runbook.Rules.Select(rules => rules.Trigger.Comparisons().ToArray()).ToArray();

        public override void Evaluate(int scope, Block block)
        {
            var values = new Values[runbook.Definition.Readings.Count];
            for (var i = 0; i < values.Length; i++)
            {
                if (runbook.Definition.Readings[i].Scope == scope)
                    values[i] = block[i];
            }

            var settings = new Values[runbook.Definition.Settings.Count];
            for (var i = 0; i < settings.Length; i++)
                settings[i] = block.Setting(i);
            for (var alert = 0; alert < runbook.Rules.Count; alert++)
            {
                if (runbook.Definition.Alerts[alert].Scope != scope)
                    continue;
                var trigger = runbook.Rules[alert].Trigger.Over(Read);
                block.Decide(alert, trigger, runbook.Rules[alert].Resolution?.Over(Read) ?? !trigger);
            }

            Values Read(int index) => index < 0 ? settings[~index] : values[index];
        }

        public override void Observe(ObservationBlock block)
        {
            var values = new Values[runbook.Definition.Readings.Count];
            for (var i = 0; i < values.Length; i++)
            {
                if (runbook.Definition.Readings[i].Scope == runbook.Definition.Alerts[block.Alert].Scope)
                    values[i] = block[i];
            }

            var comparisons = _comparisons[block.Alert];
            var settings = new Values[runbook.Definition.Settings.Count];
            for (var i = 0; i < settings.Length; i++)
                settings[i] = block.Setting(i);
            for (var i = 0; i < comparisons.Length; i++)
                block.Observe(i, comparisons[i].Left.Over(Read), comparisons[i].Right.Over(Read));

            Values Read(int index) => index < 0 ? settings[~index] : values[index];
        }

        public override void Probe(ProbeBlock block)
        {
            var probe = runbook.Probes[block.Probe];
            var values = new Values[runbook.Definition.Readings.Count];
            for (var i = 0; i < values.Length; i++)
            {
                if (runbook.Definition.Readings[i].Scope == probe.Scope)
                    values[i] = block[i];
            }

            var settings = new Values[runbook.Definition.Settings.Count];
            for (var i = 0; i < settings.Length; i++)
                settings[i] = block.Setting(i);
            if (probe.Condition is { } condition)
                block.Find(condition.Over(Read));
            else
                block.Find(probe.Reading!.Over(Read));
            var comparisons = probe.Comparisons;
            for (var i = 0; i < comparisons.Length; i++)
                block.Observe(i, comparisons[i].Left.Over(Read), comparisons[i].Right.Over(Read));

            Values Read(int index) => index < 0 ? settings[~index] : values[index];
        }
    }
}
