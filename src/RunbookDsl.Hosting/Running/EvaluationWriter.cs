using System.Data.Common;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;

namespace RunbookDsl.Hosting.Running;

/// <summary>Writes what the evaluation has to keep, as long as no other host has taken over.</summary>
internal sealed partial class EvaluationWriter(JournalStore journal, EvaluationLease lease, ILogger<EvaluationWriter> logger)
{
    bool _wasWritable = true;

    /// <summary>Why nothing is written at present.</summary>
    public string Problem => journal.Problem ?? (lease.Leads ? "The journal cannot be written." : lease.Words);

    /// <summary>Writes, and logs when that begins or ceases to fail.</summary>
    public bool TryWrite(Durability durability, Action<DbTransaction> write)
    {
        try
        {
            journal.Write(durability, transaction =>
            {
                lease.Begin(transaction);
                write(transaction);
                lease.End(transaction);
            });
            lease.Committed();
            if (!_wasWritable)
            {
                WritableAgain(logger, journal.Name);
            }

            return _wasWritable = true;
        }
        catch (JournalUnavailableException failure)
        {
            if (_wasWritable)
            {
                NotWritable(logger, failure.Message);
            }

            return _wasWritable = false;
        }
        catch (LeaseLostException)
        {
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Problem} Senders are asked to try again; evaluation goes on in memory.")]
    static partial void NotWritable(ILogger logger, string problem);

    [LoggerMessage(2, LogLevel.Information, "The journal {Name} can be written again.")]
    static partial void WritableAgain(ILogger logger, string name);
}
