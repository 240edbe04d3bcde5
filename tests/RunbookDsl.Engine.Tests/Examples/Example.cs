using System.Globalization;
using RunbookDsl.Definition;

namespace RunbookDsl.Engine.Tests;

/// <summary>A worked example of docs/semantics.md: what it declares, what arrives, and what it says must be true.</summary>
internal sealed class Example
{
    static readonly DateTimeOffset Midnight = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly List<MetricDefinition> _metrics = [];
    readonly List<ReadingDefinition> _readings = [];
    readonly List<string[]> _steps = [];
    string[] _alert = ["alert", ">", "Infinity"];

    public Example(IEnumerable<string> lines)
    {
        foreach (var words in lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 0))
            Declare(words);
    }

    /// <summary>Runs it; each claim that does not hold is told in words.</summary>
    public IEnumerable<string> Failures()
    {
        var runbook = Runbook();
        var engine = new RunbookEngine(runbook.Definition, runbook.Evaluator, new EngineOptions { Lateness = TimeSpan.Zero, IdleAfter = TimeSpan.FromMinutes(10), MaxFuture = TimeSpan.FromMinutes(10) });
        engine.Start(Midnight);
        var claims = 0;
        foreach (var words in _steps)
        {
            var at = Midnight + TimeSpan.ParseExact(words[0], @"mm\:ss", CultureInfo.InvariantCulture);
            if (_metrics.Exists(metric => metric.WireName == words[1]))
            {
                Send(engine, at, words);
                continue;
            }

            claims++;
            engine.Advance(at, new List<Transition>());
            var instance = engine.Instances(0)[0];
            var actual = words[1] == "->" ? instance.Observations[0].Left?.ToString("R", CultureInfo.InvariantCulture) ?? "missing" : instance.State.ToString();
            if (actual != words[^1])
                yield return $"{string.Join(' ', words)}: it is {actual}";
        }

        if (claims == 0)
            yield return "the example claims nothing";
    }

    void Declare(string[] words)
    {
        switch (words[0])
        {
            case "metric":
                _metrics.Add(new MetricDefinition { Name = words[2], WireName = words[2], Kind = Enum.Parse<MetricKind>(words[1], ignoreCase: true), Unit = Unit.None, Scope = 0 });
                break;
            case "reading":
                _readings.Add(new MetricReading
                {
                    Scope = 0,
                    Unit = Unit.None,
                    Text = string.Join(' ', words),
                    Metric = _metrics.FindIndex(metric => metric.WireName == words[2]),
                    Operation = Enum.Parse<MetricOperation>(words[1], ignoreCase: true),
                    Window = words.Length > 3 ? Seconds(words[3]) : TimeSpan.Zero,
                    Quantile = words.Length > 4 ? Number(words[4]) : 0,
                });
                break;
            case "usual":
                _readings.Add(new UsualReading { Scope = 0, Unit = Unit.None, Text = string.Join(' ', words), Source = _readings.Count - 1, Over = Seconds(words[1]) });
                break;
            case "alert":
                _alert = words;
                break;
            default:
                _steps.Add(words);
                break;
        }
    }

    static void Send(RunbookEngine engine, DateTimeOffset at, string[] words)
    {
        var metric = engine.Definition.Metrics.Select(definition => definition.WireName).ToList().IndexOf(words[1]);
        var stream = engine.OpenStream(metric, [], words[1]);
        var bounds = Array.IndexOf(words, "bounds");
        var since = Array.IndexOf(words, "since");
        if (words[2] == "end")
            engine.End(stream, at);
        else if (bounds > 0)
            engine.AppendHistogram(stream, at, new HistogramSample { Counts = words[3..bounds].Select(Number).ToArray(), Bounds = words[(bounds + 1)..].Select(Number).ToArray() });
        else if (words[2] == "+=")
            engine.AppendDelta(stream, at, Number(words[3]));
        else
            engine.Append(stream, at, Number(words[3]), since < 0 ? null : Midnight + TimeSpan.ParseExact(words[since + 1], @"mm\:ss", CultureInfo.InvariantCulture));
    }

    TestRunbook Runbook()
    {
        var reading = new TestExpression.Read(_readings.Count - 1);
        var resolved = Array.IndexOf(_alert, "resolved");
        var rules = new TestRules(
            new TestCondition.Compare(reading, _alert[1], new TestExpression.Constant(Number(_alert[2]))),
            resolved < 0 ? null : new TestCondition.Compare(reading, _alert[resolved + 1], new TestExpression.Constant(Number(_alert[resolved + 2]))));
        var alert = new AlertDefinition
        {
            Id = "alert",
            Name = "Alert",
            Severity = Severity.Warning,
            Scope = 0,
            Trigger = string.Join(' ', _alert),
            Comparisons = [new ComparisonDefinition("reading", _alert[1], _alert[2], Unit.None)],
            For = After("for"),
            KeepFiring = After("keep"),
            StableFor = After("stable"),
            Resolution = resolved < 0 ? null : "resolved",
            WhenMissing = Array.IndexOf(_alert, "missing") is var missing and >= 0 ? Enum.Parse<MissingData>(_alert[missing + 1], ignoreCase: true) : MissingData.Hold,
            Escalation = [],
        };
        return new TestRunbook(
            new RunbookDefinition
            {
                Id = "example",
                Name = "Example",
                Interval = TimeSpan.FromSeconds(10),
                StaleAfter = TimeSpan.FromSeconds(30),
                Fingerprint = "example",
                Metrics = _metrics,
                Scopes = [new ScopeDefinition([])],
                Readings = _readings,
                Alerts = [alert],
                Contacts = [],
                Ranges = [],
            },
            [rules]);
    }

    TimeSpan After(string word) => Array.IndexOf(_alert, word) is var place and >= 0 ? Seconds(_alert[place + 1]) : TimeSpan.Zero;

    static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(Number(text.TrimEnd('s')));

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
