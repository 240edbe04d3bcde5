using System.Globalization;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Tool.Replay;
using Spectre.Console;

namespace RunbookDsl.Tool.Reporting;

/// <summary>Tells a replay as two tables: every transition, then what each alert came to.</summary>
internal sealed class TableReport(RunbookDefinition runbook, IAnsiConsole console) : IReplayReport
{
    readonly Table _transitions = new Table().Border(TableBorder.Simple).AddColumns("Time (UTC)", "Alert", "Labels", "Change", "Value", "Threshold");

    public void Changed(Transition transition)
    {
        var alert = runbook.Alerts.First(alert => alert.Id == transition.AlertId);
        var comparison = alert.Comparisons.Count > 0 ? alert.Comparisons[0] : null;
        var unit = comparison?.Unit ?? Unit.None;
        _transitions.AddRow(
            Cell(Time(transition.At)),
            Cell(alert.Name),
            Cell(string.Join(", ", transition.Labels.Select(label => $"{label.Key}={label.Value}"))),
            new Text($"{Name(transition.From)} → {Name(transition.To)}", Colour(transition.To)),
            Cell(UnitText.Format(transition.Left, unit)),
            Cell(comparison is null ? "" : $"{comparison.Operator} {UnitText.Format(transition.Right, unit)}"));
    }

    public void Finished(ReplaySummary summary)
    {
        if (summary.Transitions > 0)
        {
            console.Write(_transitions);
        }

        var alerts = new Table().Border(TableBorder.Simple).AddColumns("Alert", "Fired", "Longest", "First", "Last", "At the end");
        foreach (var tally in summary.Alerts)
        {
            alerts.AddRow(
                Cell(tally.Alert.Name),
                Cell(tally.Fired == 0 ? "never" : $"{tally.Fired}×"),
                Cell(tally.Fired == 0 ? "" : DurationText.Of(tally.Longest)),
                Cell(tally.First is { } first ? Time(first) : ""),
                Cell(tally.Last is { } last ? Time(last) : ""),
                Cell(tally.StillFiring > 0 ? "firing" : ""));
        }

        console.Write(alerts);
        foreach (var line in SummaryLines.Of(summary))
        {
            console.WriteLine(line);
        }
    }

    internal static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    static Text Cell(string text) => new(text);

    static string Name(AlertState state) => state.ToString().ToLowerInvariant();

    static Style Colour(AlertState state) => state switch
    {
        AlertState.Firing => new Style(Color.Red),
        AlertState.Pending => new Style(Color.Yellow),
        AlertState.Resolving => new Style(Color.Aqua),
        _ => new Style(Color.Green),
    };
}
