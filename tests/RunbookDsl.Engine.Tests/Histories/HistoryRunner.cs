using System.Globalization;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>Makes up a history of samples and instants for a runbook and gives it to the engine and the reference interpreter alike.</summary>
internal sealed class HistoryRunner(Choices choices, TestRunbook runbook, EngineOptions options)
{
    static readonly double[][] Layouts = [[1, 2, 4, 8], [1, 2, 4, 8], [2, 4, 6], [-1, 1, 4]];

    readonly ReferenceInterpreter _reference = new(runbook, options);
    readonly Dictionary<string, double> _totals = [];
    readonly Dictionary<string, double[]> _counts = [];
    RunbookEngine _engine = new(runbook.Definition, runbook.Evaluator, options);
    DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What the last difference was, in words; null while both agree.</summary>
    public string? Difference { get; private set; }

    /// <summary>How many transitions both agreed on.</summary>
    public int Transitions { get; private set; }

    /// <summary>How many findings of probes that were not unknown both agreed on.</summary>
    public int Findings { get; private set; }

    /// <summary>The steps taken so far, in words.</summary>
    public List<string> Steps { get; } = [];

    public RunbookEngine Engine => _engine;

    /// <summary>Runs until the choices are used up or a difference is found.</summary>
    /// <param name="restart">Called between steps; may give another engine that is to continue.</param>
    public void Run(Func<RunbookEngine, RunbookEngine>? restart = null)
    {
        if (choices.Chance(80))
            Begin();
        while (choices.AreLeft && Difference is null)
        {
            var step = choices.Below(20);
            if (step == 19 && runbook.Definition.Settings.Count > 0)
                Set();
            else if (step < 14)
                Send();
            else
                Advance();
            if (restart is not null)
                _engine = restart(_engine);
        }

        for (var i = 0; i < 3 && Difference is null; i++)
            Advance();
    }

    void Begin()
    {
        Steps.Add($"start {_now:T}");
        _engine.Start(_now);
        _reference.Start(_now);
    }

    void Set()
    {
        var setting = choices.Below(runbook.Definition.Settings.Count);
        var value = choices.Of(3, 0, 1, 5, 8, 12);
        Steps.Add($"set {setting} {value}");
        _engine.Set(setting, value);
        _reference.Set(setting, value);
    }

    void Send()
    {
        var metric = choices.Below(runbook.Definition.Metrics.Count);
        var definition = runbook.Definition.Metrics[metric];
        var values = runbook.Definition.Scopes[definition.Scope].Labels.Select(_ => choices.Of("x", "x", "y", "")).ToArray();
        var identity = $"{metric}/{string.Join('/', values)}/{choices.Of("one", "one", "two")}";
        var at = _now.AddSeconds(choices.Below(13) - 5);
        var start = choices.Chance(10) ? _now.AddSeconds(-choices.Below(60)) : (DateTimeOffset?)null;
        var stream = _engine.OpenStream(metric, values, identity);
        if (choices.Chance(5))
        {
            Expect($"end {identity} {at:T}", _engine.End(stream, at), Reference('e', 0));
        }
        else if (definition.Kind == MetricKind.Histogram)
        {
            SendHistogram(stream, identity, at, start, Reference);
        }
        else if (definition.Kind == MetricKind.Counter && choices.Chance(15))
        {
            var delta = choices.Below(6);
            Expect($"delta {identity} {at:T} {delta}", _engine.AppendDelta(stream, at, delta), Reference('d', delta));
        }
        else
        {
            var value = definition.Kind == MetricKind.Gauge ? choices.Below(13) - 2 : Total(identity);
            Expect($"value {identity} {at:T} {value} {start:T}", _engine.Append(stream, at, value, start), Reference('v', value, start));
        }

        SampleOutcome Reference(char kind, double value, DateTimeOffset? began = null, double[]? bounds = null, double[]? counts = null, double? sum = null) =>
            _reference.Append(metric, values, identity, kind, at, value, began, bounds ?? [], counts ?? [], sum);
    }

    delegate SampleOutcome ToReference(char kind, double value, DateTimeOffset? start, double[]? bounds, double[]? counts, double? sum);

    void SendHistogram(int stream, string identity, DateTimeOffset at, DateTimeOffset? start, ToReference reference)
    {
        var layout = choices.Below(8) is var choice && choice < Layouts.Length ? Layouts[choice] : Layouts[0];
        if (!_counts.TryGetValue(identity, out var counts) || counts.Length != layout.Length + 1 || choices.Chance(7))
            counts = new double[layout.Length + 1];
        counts = counts.Select(count => count + choices.Below(4)).ToArray();
        _counts[identity] = counts;
        var sum = choices.Chance(3) ? (double?)null : counts.Sum() * 2;
        var isDelta = choices.Chance(15);
        var sample = new HistogramSample { Bounds = layout, Counts = counts, Sum = sum, IsDelta = isDelta, Start = start };
        Expect(
            $"histogram {identity} {at:T} [{string.Join(' ', layout)}] [{string.Join(' ', counts)}] sum {sum} delta {isDelta} start {start:T}",
            _engine.AppendHistogram(stream, at, sample),
            reference(isDelta ? 'x' : 'h', 0, start, layout, counts, sum));
    }

    double Total(string identity) =>
        _totals[identity] = choices.Chance(8) ? choices.Below(3) : _totals.GetValueOrDefault(identity) + choices.Below(6);

    void Advance()
    {
        _now = _now.AddSeconds(choices.Below(40) switch
        {
            37 => 30 + choices.Below(60),
            38 => choices.Of(100, 300, 2000),
            39 => -10,
            var other => other % 8,
        });
        Steps.Add($"advance {_now:O}");
        var transitions = new List<Transition>();
        _engine.Advance(_now, transitions);
        var expected = _reference.Advance(_now);
        Transitions += expected.Count;
        var (got, wanted) = (Written(transitions), Written(expected));
        if (!got.SequenceEqual(wanted))
            Difference = $"at {_now:O}\nengine:\n  {string.Join("\n  ", got)}\nreference:\n  {string.Join("\n  ", wanted)}";
        else
            CompareProbes();
    }

    void CompareProbes()
    {
        for (var probe = 0; probe < runbook.Probes.Count && Difference is null; probe++)
        {
            var (got, wanted) = (Written(_engine.Probe(probe)), Written(_reference.Probe(probe)));
            Findings += wanted.Count(instance => !instance.Contains("unknown", StringComparison.Ordinal));
            if (!got.SequenceEqual(wanted))
                Difference = $"at {_now:O} probe {probe}\nengine:\n  {string.Join("\n  ", got)}\nreference:\n  {string.Join("\n  ", wanted)}";
        }
    }

    void Expect(string step, SampleOutcome engine, SampleOutcome reference)
    {
        Steps.Add($"{step}: {engine}");
        if (engine != reference)
            Difference = $"{step}: the engine said {engine}, the reference {reference}";
    }

    /// <summary>Rows of one tick have no order of their own, so they are compared in order of their labels.</summary>
    static string[] Written(List<Transition> transitions) =>
        transitions.OrderBy(transition => transition.At).ThenBy(transition => transition.AlertId, StringComparer.Ordinal)
            .ThenBy(transition => transition.Labels.ToString(), StringComparer.Ordinal).Select(transition => transition.ToString()).ToArray();

    static string[] Written(IReadOnlyList<ProbeInstance> instances) => instances
        .Select(instance => $"{instance.Labels} {(instance.Truth?.ToString() ?? instance.Value?.ToString("R", CultureInfo.InvariantCulture) ?? "unknown")} {string.Join(' ', instance.Observations)}")
        .ToArray();
}
