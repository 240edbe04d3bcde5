using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Running;

/// <summary>Saves the engines now and then and drops what the saved state makes needless, in one transaction.</summary>
internal sealed class SnapshotKeeper(EvaluationLoop loop, EvaluationWriter writer, RunbookBoard board, TimeProvider clock, IOptions<RunbooksOptions> options)
{
    DateTimeOffset _last = clock.GetUtcNow();

    /// <summary>Saves when it is time; called by the evaluation loop's thread.</summary>
    public void SaveIfDue()
    {
        // A clock that was set back must not put off the next one.
        if ((clock.GetUtcNow() - _last).Duration() >= options.Value.Journal.SnapshotEvery)
        {
            Save();
        }
    }

    /// <summary>Saves now, unless the journal cannot be written or lacks something that the engines have seen.</summary>
    public void Save()
    {
        if (loop.Unwritten > 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var idle = loop.Binder.Idle(now - options.Value.Evaluation.IdleAfter);
        var written = writer.TryWrite(Durability.Process, transaction =>
        {
            var seq = transaction.Connection!.Scalar(transaction, "SELECT max(seq) FROM (SELECT seq FROM journal UNION ALL SELECT seq FROM snapshots) AS kept") ?? 0L;
            foreach (var runner in loop.Runners)
            {
                // Dropping first makes room for the snapshot even when the disk is nearly full.
                transaction.Execute("DELETE FROM journal WHERE runbook = @runbook", ("@runbook", runner.Definition.Id));
                using var engine = new MemoryStream();
                runner.Engine.Save(engine);
                transaction.Execute(
                    """
                    INSERT INTO snapshots (runbook, seq, at, fingerprint, engine, history) VALUES (@runbook, @seq, @at, @fingerprint, @engine, @history)
                    ON CONFLICT (runbook) DO UPDATE SET seq = excluded.seq, at = excluded.at, fingerprint = excluded.fingerprint, engine = excluded.engine, history = excluded.history
                    """,
                    ("@runbook", runner.Definition.Id),
                    ("@seq", seq),
                    ("@at", now.ToJournal()),
                    ("@fingerprint", runner.Definition.Fingerprint),
                    ("@engine", engine.ToArray()),
                    ("@history", board.HistoryOf(runner.Definition.Id).Save()));
            }

            foreach (var series in idle)
            {
                transaction.Execute("DELETE FROM series WHERE id = @id", ("@id", series.Id));
            }
        });
        if (written)
        {
            _last = now;
            loop.Binder.Forget(idle);
        }
    }
}
