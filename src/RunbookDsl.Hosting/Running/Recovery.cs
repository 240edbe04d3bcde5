using Microsoft.Extensions.Logging;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Hosting.Running;

/// <summary>Brings an engine to where the journal ends: the last snapshot, then everything after it in the same order.</summary>
internal static partial class Recovery
{
    /// <summary>Recovers one runbook.</summary>
    /// <param name="runner">The runbook.</param>
    /// <param name="binder">Recalls the series.</param>
    /// <param name="journal">Where from.</param>
    /// <param name="board">Shows what it comes to.</param>
    /// <param name="breathe">Called for each entry, since there may be many.</param>
    /// <param name="logger">Told what was found.</param>
    /// <returns>The transitions of the replay, nearly all of which the journal has already.</returns>
    public static IReadOnlyList<Transition> Run(RunbookRunner runner, SeriesBinder binder, JournalStore journal, RunbookBoard board, Action breathe, ILogger logger)
    {
        var id = runner.Definition.Id;
        var series = journal.Read(connection => EvaluationJournal.ReadSeries(connection, runner, binder));
        var after = Restore(runner, journal, board, logger);
        var rows = journal.Read(connection => connection.Query(
            null,
            "SELECT kind, at, payload FROM journal WHERE runbook = @runbook AND seq > @after ORDER BY seq",
            row => (Kind: row.GetInt32(0), At: row.GetInstant(1), Payload: row.IsDBNull(2) ? [] : row.GetFieldValue<byte[]>(2)),
            ("@runbook", id), ("@after", after)));
        var transitions = new List<Transition>();
        foreach (var (kind, at, payload) in rows)
        {
            breathe();
            if (kind == EvaluationJournal.Samples)
            {
                foreach (var sample in SampleCodec.Read(payload, series))
                {
                    sample.Series.LastSeen = at;
                    runner.Append(sample);
                }
            }
            else if (kind == EvaluationJournal.Setting)
            {
                SettingJournal.Replay(runner, payload);
            }
            else
            {
                transitions.AddRange(runner.Advance(at));
                board.Show(runner, []);
            }
        }

        if (rows.Count > 0)
        {
            Replayed(logger, id, rows.Count, runner.Engine.LastTick);
        }

        return transitions;
    }

    static long Restore(RunbookRunner runner, JournalStore journal, RunbookBoard board, ILogger logger)
    {
        var id = runner.Definition.Id;
        var found = journal.Read(connection => connection.Query(
            null,
            "SELECT seq, engine, history, at FROM snapshots WHERE runbook = @runbook",
            row => (Seq: row.GetInt64(0), Engine: row.GetFieldValue<byte[]>(1), History: row.GetFieldValue<byte[]>(2), At: row.GetInstant(3)),
            ("@runbook", id)));
        if (found.Count == 0)
        {
            return 0;
        }

        try
        {
            runner.Restore(new MemoryStream(found[0].Engine));
            foreach (var loss in runner.Engine.RestoreLosses)
            {
                Lost(logger, id, loss);
            }

            board.HistoryOf(id).Restore(found[0].History);
        }
        catch (SnapshotException failure)
        {
            Unreadable(logger, id, found[0].At, failure.Message);
        }

        return found[0].Seq;
    }

    [LoggerMessage(1, LogLevel.Information, "{Runbook}: {Rows} journal entries replayed, last tick {Tick:O}.")]
    static partial void Replayed(ILogger logger, string runbook, int rows, DateTimeOffset? tick);

    [LoggerMessage(2, LogLevel.Warning, "{Runbook}: this version of the runbook has no place for some saved state: {Loss}")]
    static partial void Lost(ILogger logger, string runbook, string loss);

    [LoggerMessage(3, LogLevel.Error, "{Runbook}: the state saved at {At:O} cannot be read ({Reason}); evaluation begins anew from the samples since, so windows fill up again and firing alerts fire once more.")]
    static partial void Unreadable(ILogger logger, string runbook, DateTimeOffset at, string reason);
}
