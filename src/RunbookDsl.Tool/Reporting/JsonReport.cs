using System.Text.Encodings.Web;
using System.Text.Json;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Tool.Replay;

namespace RunbookDsl.Tool.Reporting;

/// <summary>Tells a replay as one JSON object a line: <c>"type": "transition"</c> as they happen, one <c>"type": "summary"</c> at the end.</summary>
internal sealed class JsonReport(RunbookDefinition runbook, TextWriter output) : IReplayReport
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Changed(Transition transition)
    {
        var alert = runbook.Alerts.First(alert => alert.Id == transition.AlertId);
        var comparison = alert.Comparisons.Count > 0 ? alert.Comparisons[0] : null;
        Write(new
        {
            Type = "transition",
            transition.At,
            Runbook = runbook.Id,
            Alert = alert.Id,
            alert.Name,
            Severity = Name(alert.Severity),
            Labels = transition.Labels.ToDictionary(StringComparer.Ordinal),
            From = Name(transition.From),
            To = Name(transition.To),
            transition.Since,
            Value = transition.Left,
            comparison?.Operator,
            Threshold = transition.Right,
            Unit = Name(comparison?.Unit ?? Unit.None),
            Cause = Name(transition.Cause),
        });
    }

    public void Finished(ReplaySummary summary) => Write(new
    {
        Type = "summary",
        Runbook = runbook.Id,
        summary.First,
        summary.Last,
        summary.Samples,
        summary.Engine.Ticks,
        summary.Transitions,
        Alerts = summary.Alerts.Select(tally => new
        {
            tally.Alert.Id,
            tally.Alert.Name,
            tally.Fired,
            LongestSeconds = tally.Longest.TotalSeconds,
            tally.First,
            tally.Last,
            tally.StillFiring,
        }),
        LeftOut = new
        {
            summary.Unread,
            summary.Recording.Gaps,
            summary.Recording.BadRows,
            summary.Recording.WithoutTime,
            summary.Engine.Duplicates,
            summary.Engine.Late,
            summary.Engine.Negative,
            summary.Engine.NotFinite,
            summary.Engine.Malformed,
            Refused = summary.Engine.Refused + summary.Engine.StreamsRefused,
            summary.Engine.SkippedTicks,
        },
    });

    static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    void Write<T>(T line) => output.WriteLine(JsonSerializer.Serialize(line, Json));
}
