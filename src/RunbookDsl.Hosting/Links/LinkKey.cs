using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Links;

/// <summary>The key that links are signed with: from the configuration, or made once and kept in the journal.</summary>
internal sealed class LinkKey(JournalStore journal, IOptions<RunbooksOptions> options, TimeProvider clock)
{
    const string Name = "action-links";
    const int Bytes = 32;

    byte[]? _kept;

    /// <summary>The key.</summary>
    /// <exception cref="JournalUnavailableException">There is none yet, and one could not be kept.</exception>
    public byte[] Value => options.Value.Channels.LinkKey is { Length: > 0 } configured ? Encoding.UTF8.GetBytes(configured) : _kept ??= Kept();

    byte[] Kept()
    {
        const string Find = "SELECT value FROM host_keys WHERE name = @name";
        var value = journal.Read(connection => connection.Scalar(null, Find, ("@name", Name))) as string;
        if (value is null)
        {
            journal.Write(Durability.Machine, transaction =>
            {
                // Another host on the same journal may have been quicker; its key counts then.
                transaction.Execute(
                    "INSERT INTO host_keys (name, value, created_at) VALUES (@name, @value, @at) ON CONFLICT DO NOTHING",
                    ("@name", Name), ("@value", Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes))), ("@at", clock.GetUtcNow().ToJournal()));
                value = (string)transaction.Connection!.Scalar(transaction, Find, ("@name", Name))!;
            });
        }

        return Convert.FromHexString(value!);
    }
}
