using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Settings;

/// <summary>The statements that keep changes of settings: for good, and in order with what else the engines are given.</summary>
internal static class SettingJournal
{
    /// <summary>Adds a change.</summary>
    public static void Add(DbTransaction transaction, SettingChange change)
    {
        AuditTable.Add(
            transaction, AuditKind.SettingChanged, change.By, $"setting {change.Name} of {change.Runbook}",
            string.Create(CultureInfo.InvariantCulture, $"{change.Value} by {change.Source}{(change.Reason is { } reason ? $": {reason}" : "")}"), change.At);
        transaction.Execute(
            "INSERT INTO setting_changes (runbook, name, value, configured, source, changed_by, reason, at) VALUES (@runbook, @name, @value, @configured, @source, @by, @reason, @at)",
            ("@runbook", change.Runbook), ("@name", change.Name), ("@value", change.Value), ("@configured", change.Configured), ("@source", change.Source), ("@by", change.By), ("@reason", change.Reason), ("@at", change.At.ToJournal()));
        transaction.Execute(
            "INSERT INTO journal (runbook, kind, at, payload) VALUES (@runbook, @kind, @at, @payload)",
            ("@runbook", change.Runbook), ("@kind", EvaluationJournal.Setting), ("@at", change.At.ToJournal()), ("@payload", JsonSerializer.SerializeToUtf8Bytes(change)));
    }

    /// <summary>Gives an engine a value that it was given before. A setting that this version of the runbook lacks decides nothing.</summary>
    public static void Replay(RunbookRunner runner, byte[] payload)
    {
        var change = JsonSerializer.Deserialize<SettingChange>(payload)!;
        for (var i = 0; i < runner.Definition.Settings.Count; i++)
        {
            if (string.Equals(runner.Definition.Settings[i].Name, change.Name, StringComparison.Ordinal))
            {
                runner.Engine.Set(i, change.Value);
            }
        }
    }

    /// <summary>The last change of each setting of a runbook.</summary>
    public static Dictionary<string, SettingChange> Last(DbConnection connection, string runbook) => connection.Query(
        null,
        "SELECT name, value, configured, source, changed_by, reason, at FROM setting_changes WHERE id IN (SELECT max(id) FROM setting_changes WHERE runbook = @runbook GROUP BY name)",
        row => new SettingChange(runbook, row.GetString(0), row.GetDouble(1), row.GetDouble(2), row.GetString(3), row.FindString(4), row.FindString(5), row.GetInstant(6)),
        ("@runbook", runbook)).ToDictionary(change => change.Name, StringComparer.Ordinal);
}
