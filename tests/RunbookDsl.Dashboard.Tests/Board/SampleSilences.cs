using RunbookDsl.Engine;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>Silences in every state, what they hold back, and words that are not meant well.</summary>
internal static class SampleSilences
{
    public static void Put(ScriptedBoard board)
    {
        var now = board.Now;
        var labels = new LabelSet([new("tool", "refund<script>window.injected = true</script>")]);
        board.Silenced =
        [
            new Silence(4, [new("severity", MatchOperator.Equal, "warning")], "Ana Costa", "Load test", now.AddHours(-1), now.AddHours(5), now.AddHours(7), null, 0, null),
            new Silence(3, [new("alert", MatchOperator.Matches, "circuit-breaker-.*|high-latency-in-all-of-the-regions-that-there-are"), new("tool", MatchOperator.NotEqual, "<img src=x onerror=window.injected=true>")], "Dana Reyes", "New certificates <b>today</b>", now.AddMinutes(-30), now.AddMinutes(-30), now.AddHours(2), null, 2, now.AddMinutes(-4)),
            new Silence(2, [new("alert", MatchOperator.Equal, "high-error-rate")], "Luis Prado", "Migration", now.AddDays(-2), now.AddDays(-2), now.AddDays(-1), "Marta Vieira", 1, now.AddDays(-2)),
        ];
        board.Windows =
        [
            new MaintenanceWindow(2, [new("runbook", MatchOperator.Equal, "support-agent")], "Ana Costa", "Weekly restart <b>of all</b>", now.AddDays(-20), now.AddDays(200), new WeeklyHours(new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Wednesday }, new TimeOnly(3, 0), new TimeOnly(4, 0), "Europe/Lisbon"), null, 3, now.AddMinutes(-4)),
            new MaintenanceWindow(1, [new("tool", MatchOperator.Matches, "refund.*")], "Luis Prado", "Migration", now.AddDays(-2), now.AddDays(-1), null, "Marta Vieira", 0, null),
        ];
        var cause = new SuppressionCause(Suppressor.Silence, "3", "silence 3 of Dana Reyes (New certificates <b>today</b>)");
        board.HeldBack = [new HeldFiring("k", "support-agent", "circuit-breaker-trips", labels, now.AddMinutes(-4), now.AddMinutes(-4), cause)];
        board.Suppressed = [new SuppressionEvent(1, now.AddMinutes(-4), SuppressionEventKind.Held, Suppressor.Silence, "support-agent", "circuit-breaker-trips", labels, now.AddMinutes(-4), $"Held back by {cause.Words}")];
        board.Previewed = new SilencePreview(now.AddDays(-7), [new PreviewedFiring("support-agent", "circuit-breaker-trips", "Circuit Breaker Trips", labels, now.AddHours(-9), 12), new PreviewedFiring("support-agent", "gone", "Gone", LabelSet.Empty, now.AddDays(-2), null)], 7, 3, 40);
    }
}
