using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>A hash over all that is evaluated, and nothing that is only read by people.</summary>
static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits, the same on every machine.</summary>
    public static string Of(RunbookModel runbook, RunbookPlan plan)
    {
        var text = new StringBuilder();
        Line(text, "runbook", runbook.Interval.Ticks, runbook.StaleAfter.Ticks);
        foreach (var scope in plan.Scopes)
        {
            Line(text, ["scope", .. scope.Labels]);
        }

        foreach (var metric in plan.Metrics)
        {
            Line(text, "metric", metric.Metric.WireName, metric.Metric.Kind, metric.Scope);
        }

        foreach (var reading in plan.Readings)
        {
            Line(text, "reading", reading.Scope, Text(reading));
        }

        var alerts = runbook.Alerts.ToDictionary(alert => alert.Id, StringComparer.Ordinal);
        foreach (var alert in plan.Alerts)
        {
            var source = alerts[alert.Name.Id];
            Line(text, "alert", source.Id, alert.Scope, Text(alert.Trigger), alert.Resolution is null ? "" : Text(alert.Resolution), Ticks(source.For), Ticks(source.KeepFiring), Ticks(source.StableFor), source.WhenMissing ?? MissingData.Hold);
        }

        foreach (var probe in plan.Probes)
        {
            Line(text, "probe", probe.Scope, probe.Test is { } test ? Text(test) : "", probe.Value is { } value ? Text(value) : "");
        }

        // A default is evaluated wherever configuration is silent.
        foreach (var setting in runbook.Settings)
        {
            Line(text, "setting", setting.Name, setting.Default.Value);
        }

        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())).Take(8).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    static string Text(ReadingPlan reading) => reading switch
    {
        SamplePlan sample => Join(sample.Metric, sample.Operation, sample.Window.Ticks, sample.Quantile, sample.Where is { } where ? FilterWording.Of(where) : ""),
        AggregatePlan aggregate => Join(aggregate.By, aggregate.Source),
        UsualPlan usual => Join("usual", usual.Source, usual.Over.Ticks),
        BroadcastPlan broadcast => Join("broadcast", broadcast.Source),
        _ => throw new InvalidOperationException(),
    };

    static string Text(Test test) => test switch
    {
        ComparisonTest comparison => $"({Text(comparison.Left)} {comparison.Operator} {Text(comparison.Right)})",
        JoinedTest joined => $"({Text(joined.Left)} {(joined.IsAnd ? "and" : "or")} {Text(joined.Right)})",
        NotTest not => $"(not {Text(not.Operand)})",
        _ => throw new InvalidOperationException(),
    };

    static string Text(Operand operand) => operand switch
    {
        NumberOperand number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        ReadingOperand reading => string.Format(CultureInfo.InvariantCulture, "#{0}", reading.Reading),
        ComputedOperand computed => $"({Text(computed.Left)} {computed.Operator} {Text(computed.Right)})",
        SettingOperand setting => string.Format(CultureInfo.InvariantCulture, "setting {0}", setting.Setting),
        FallbackOperand fallback => $"({Text(fallback.Source)} else {fallback.Value.ToString("R", CultureInfo.InvariantCulture)})",
        _ => throw new InvalidOperationException(),
    };

    static long Ticks(TimeSpan? duration) => duration?.Ticks ?? 0;

    static void Line(StringBuilder text, params object[] parts) => text.Append(Join(parts)).Append('\n');

    static string Join(params object[] parts) => string.Join("\t", parts.Select(part => part is double number ? number.ToString("R", CultureInfo.InvariantCulture) : Convert.ToString(part, CultureInfo.InvariantCulture)));
}
