using System.Data.Common;
using System.Text.Json;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Running;

/// <summary>The statements that keep what the engines are given.</summary>
internal static class EvaluationJournal
{
    /// <summary>A journal row that holds samples.</summary>
    public const int Samples = 1;

    /// <summary>A journal row that holds an instant.</summary>
    public const int Advance = 2;

    /// <summary>A journal row that holds a setting's value.</summary>
    public const int Setting = 3;

    /// <summary>Adds samples, and those of their series that are new; the ids of what is added are void when the transaction fails.</summary>
    public static void AddSamples(DbTransaction transaction, RunbookRunner runner, IReadOnlyList<BoundSample> samples, DateTimeOffset now, List<BoundSeries> added)
    {
        foreach (var sample in samples)
        {
            if (sample.Series.Id == 0)
            {
                sample.Series.Id = AddSeries(transaction, sample.Series);
                added.Add(sample.Series);
            }
        }

        transaction.Execute(
            "INSERT INTO journal (runbook, kind, at, payload) VALUES (@runbook, @kind, @at, @payload)",
            ("@runbook", runner.Definition.Id), ("@kind", Samples), ("@at", now.ToJournal()), ("@payload", SampleCodec.Write(samples)));
    }

    /// <summary>Adds an instant that an engine was advanced to.</summary>
    public static void AddAdvance(DbTransaction transaction, RunbookRunner runner, DateTimeOffset now) => transaction.Execute(
        "INSERT INTO journal (runbook, kind, at) VALUES (@runbook, @kind, @at)",
        ("@runbook", runner.Definition.Id), ("@kind", Advance), ("@at", now.ToJournal()));

    /// <summary>Reads the series of a runbook, by id.</summary>
    public static Dictionary<long, BoundSeries> ReadSeries(DbConnection connection, RunbookRunner runner, SeriesBinder binder) => connection.Query(
        null,
        "SELECT id, metric, identity, labels FROM series WHERE runbook = @runbook",
        row => binder.Recall(runner, row.GetString(1), row.GetString(2), JsonSerializer.Deserialize<string[]>(row.GetString(3))!, row.GetInt64(0)),
        ("@runbook", runner.Definition.Id)).ToDictionary(series => series.Id);

    static long AddSeries(DbTransaction transaction, BoundSeries series) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO series (runbook, metric, identity, labels) VALUES (@runbook, @metric, @identity, @labels)
        ON CONFLICT (runbook, metric, identity) DO UPDATE SET labels = excluded.labels
        RETURNING id
        """,
        ("@runbook", series.Runner.Definition.Id), ("@metric", series.Metric), ("@identity", series.Identity), ("@labels", JsonSerializer.Serialize(series.LabelValues)))!;
}
