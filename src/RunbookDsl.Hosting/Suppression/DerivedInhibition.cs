using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Suppression;

/// <summary>
/// A critical alert holds back the warning of the same reading for the same labels: whoever is called for the one knows what the other would say.
/// Nobody declares that; it follows from the triggers, where each is a single comparison and the critical one implies the other.
/// </summary>
internal static class DerivedInhibition
{
    /// <summary>What holds an alert back by firing itself; null when nothing does.</summary>
    public static SuppressionCause? Find(DbConnection connection, DbTransaction? transaction, RunbookDefinition runbook, AlertDefinition alert, LabelSet labels)
    {
        foreach (var other in runbook.Alerts.Where(other => MayInhibit(other, alert)))
        {
            if (Limit(connection, transaction, runbook.Id, other.Id, labels) is { } stricter
                && Limit(connection, transaction, runbook.Id, alert.Id, labels) is { } limit
                && (alert.Comparisons[0].Operator.StartsWith('>') ? stricter >= limit : stricter <= limit))
            {
                return new SuppressionCause(Suppressor.Inhibition, other.Id, $"the critical alert {other.Name} of the same reading, which fires too");
            }
        }

        return null;
    }

    /// <summary>Whether an alert would hold another back, given limits that agree.</summary>
    public static bool MayInhibit(AlertDefinition critical, AlertDefinition warning) =>
        critical.Severity == Severity.Critical
        && warning.Severity == Severity.Warning
        && critical.Scope == warning.Scope
        && IsOneComparison(critical)
        && IsOneComparison(warning)
        && critical.Comparisons[0] is var strict
        && warning.Comparisons[0] is var mild
        && (strict.Left, strict.Operator, strict.Unit) == (mild.Left, mild.Operator, mild.Unit)
        && strict.Operator is "<" or "<=" or ">" or ">="
        // A page must not be held back by an alert that calls nobody.
        && (critical.Escalation.Any(call => call.After is not null) || warning.Escalation.All(call => call.After is null));

    static bool IsOneComparison(AlertDefinition alert) =>
        alert.Comparisons is [var only] && string.Equals(alert.Trigger, $"{only.Left} {Sign(only.Operator)} {only.Right}", StringComparison.OrdinalIgnoreCase);

    // As the words of a trigger have it.
    static string Sign(string comparison) => comparison switch
    {
        ">=" => "≥",
        "<=" => "≤",
        _ => comparison,
    };

    // The limit by which an alert fired that still fires; a limit may be a setting, so only the row knows it.
    static double? Limit(DbConnection connection, DbTransaction? transaction, string runbook, string alert, LabelSet labels) => (double?)connection.Scalar(
        transaction,
        """
        SELECT t.right_side FROM firings f
        JOIN transitions t ON t.runbook = f.runbook AND t.alert = f.alert AND t.labels = f.labels AND t.at = f.fired_at AND t.to_state = 'Firing'
        WHERE f.runbook = @runbook AND f.alert = @alert AND f.labels = @labels AND f.resolved_at IS NULL
        """,
        ("@runbook", runbook), ("@alert", alert), ("@labels", LabelJson.Write(labels)));
}
