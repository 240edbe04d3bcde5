using System.Data.Common;
using System.Globalization;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Silences;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>All that can hold firings back at a moment, read from the journal when it is first asked for.</summary>
/// <param name="connection">The journal.</param>
/// <param name="transaction">What the reading belongs to; null for none.</param>
/// <param name="at">The tick that is judged, which may lie back.</param>
/// <param name="now">The host's clock.</param>
internal sealed class SuppressionFacts(DbConnection connection, DbTransaction? transaction, DateTimeOffset at, DateTimeOffset now)
{
    // Whoever silences an alert before its tick is judged means that tick too; and a tick of a time that was silenced stays so when it is judged later.
    readonly Lazy<List<Silence>> _silences = new(() => SilenceTable.Holding(connection, transaction, at, now));

    readonly Lazy<List<MaintenanceWindow>> _windows = new(() => MaintenanceTable.Open(connection, transaction, at, now));

    /// <summary>What holds an alert back for a label set; null when nothing does.</summary>
    public SuppressionCause? Find(RunbookDefinition runbook, AlertDefinition alert, LabelSet labels)
    {
        var subject = new AlertSubject(runbook.Id, alert.Id, alert.Severity, labels);
        if (_silences.Value.Find(silence => SilenceMatcher.AllMatch(silence.Matchers, subject)) is { } silence)
        {
            return new SuppressionCause(Suppressor.Silence, Number(silence.Id), FormattableString.Invariant($"silence {silence.Id} of {silence.Author} ({silence.Reason})"));
        }

        if (_windows.Value.Find(window => SilenceMatcher.AllMatch(window.Matchers, subject)) is { } window)
        {
            return new SuppressionCause(Suppressor.Maintenance, Number(window.Id), window.Words);
        }

        return DerivedInhibition.Find(connection, transaction, runbook, alert, labels);
    }

    static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
