using System.Globalization;
using System.Text.Json.Nodes;
using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Alertmanager;

/// <summary>A firing as the second version of Alertmanager's API takes it.</summary>
internal static class AlertmanagerAlert
{
    // What these say of an alert is ours to say; a label of the same name keeps its value under another, as Prometheus does.
    static readonly string[] Own = ["alertname", "runbook", "severity"];

    /// <summary>The alert.</summary>
    /// <param name="firing">The firing.</param>
    /// <param name="runbook">Its runbook; null when it is hosted no more.</param>
    /// <param name="link">Where the alert can be looked at; null when the host does not know its address.</param>
    /// <param name="end">When it is over unless more is heard.</param>
    public static JsonObject Of(PostedFiring firing, RunbookDefinition? runbook, string? link, DateTimeOffset end)
    {
        var alert = runbook?.Alerts.FirstOrDefault(candidate => candidate.Id == firing.Alert);
        var annotations = new JsonObject { ["summary"] = Summary(runbook, alert, firing) };
        var posted = new JsonObject
        {
            ["labels"] = Labels(firing, alert?.Severity),
            ["annotations"] = annotations,
            ["startsAt"] = Write(firing.FiredAt),
            ["endsAt"] = Write(firing.ResolvedAt ?? end),
        };
        if (alert is not null)
        {
            annotations["description"] = alert.Trigger;
        }

        if (link is not null)
        {
            annotations["runbook_url"] = link;
            posted["generatorURL"] = link;
        }

        return posted;
    }

    /// <summary>An alert that says that it is a test.</summary>
    public static JsonObject Test(string by, string? link, DateTimeOffset now)
    {
        var posted = new JsonObject
        {
            ["labels"] = new JsonObject { ["alertname"] = "runbook-test", ["severity"] = "info" },
            ["annotations"] = new JsonObject { ["summary"] = $"Test: {by} tries whether this way works. Nothing is wrong and nothing has to be done." },
            ["startsAt"] = Write(now),
            ["endsAt"] = Write(now.AddMinutes(1)),
        };
        if (link is not null)
        {
            posted["generatorURL"] = link;
        }

        return posted;
    }

    static JsonObject Labels(PostedFiring firing, Severity? severity)
    {
        var labels = new JsonObject { ["alertname"] = firing.Alert, ["runbook"] = firing.Runbook };
        if (severity is { } known)
        {
            labels["severity"] = known.ToString().ToLowerInvariant();
        }

        foreach (var (name, value) in firing.Labels)
        {
            var free = Name(name);
            while (labels.ContainsKey(free) || Own.Contains(free, StringComparer.Ordinal))
            {
                free = "exported_" + free;
            }

            labels[free] = value;
        }

        return labels;
    }

    static string Summary(RunbookDefinition? runbook, AlertDefinition? alert, PostedFiring firing) =>
        alert is null ? firing.Alert : alert.Summary.Length > 0 ? alert.Summary : $"{runbook!.Name}: {alert.Name}";

    // Labels of OTLP may have names that Alertmanager refuses.
    static string Name(string name)
    {
        var plain = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        return plain.Length == 0 || char.IsAsciiDigit(plain[0]) ? "_" + plain : plain;
    }

    static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
