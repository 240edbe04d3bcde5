using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.ApiKeys;

/// <summary>What people do with the keys of programs, and what programs do with them.</summary>
internal sealed partial class ApiKeyDesk(JournalStore journal, TimeProvider clock, ILogger<ApiKeyDesk> logger)
{
    /// <summary>What every key begins with, so that a search for lost secrets finds it.</summary>
    public const string Prefix = "rbk_";

    /// <summary>The most days that a key may hold, when its end is said.</summary>
    public const int MostDays = 3650;

    const int LettersShown = 6;

    // Longer than any that is made.
    const int LongestKey = 100;

    static readonly TimeSpan UseNoted = TimeSpan.FromMinutes(1);

    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>All keys, those made last first.</summary>
    public IReadOnlyList<ApiKey> All() => journal.Read(ApiKeyTable.All);

    /// <summary>What is wrong with a wish for a key; null when nothing is.</summary>
    public static string? Problem(string? name, int? days) =>
        string.IsNullOrWhiteSpace(name) || name.Length > Author.LongestName ? $"Say what the key is for, in at most {Author.LongestName} characters."
        : days is < 1 or > MostDays ? $"A key holds from 1 to {MostDays} days, or does not expire."
        : null;

    /// <summary>Makes a key. It is given out this once.</summary>
    /// <exception cref="JournalUnavailableException">It could not be kept.</exception>
    public (ApiKey Key, string Secret) Create(string name, AccessRole role, int? days, string by)
    {
        var secret = Prefix + LinkToken.Create();
        ApiKey? made = null;
        journal.Write(Durability.Machine, transaction =>
        {
            var expires = days is { } known ? Now.AddDays(known) : (DateTimeOffset?)null;
            var id = ApiKeyTable.Add(transaction, name.Trim(), secret[..(Prefix.Length + LettersShown)], LinkToken.Hash(secret), role, expires, by, Now);
            made = ApiKeyTable.Find(transaction.Connection!, transaction, id)!;
            AuditTable.Add(transaction, AuditKind.KeyMade, by, $"key {id}", $"{made.Name} ({made.Beginning}…) as {role}, {(expires is { } end ? $"until {end:u}" : "until it is revoked")}", Now);
        });
        Made(logger, made!.Name, made.Beginning, role, by);
        return (made, secret);
    }

    /// <summary>Lets a key hold no more, from the next request on; false when it did not, or there is none.</summary>
    /// <exception cref="JournalUnavailableException">It could not be kept.</exception>
    public bool Revoke(long id, string by)
    {
        var isRevoked = false;
        journal.Write(Durability.Machine, transaction =>
        {
            isRevoked = ApiKeyTable.Revoke(transaction, id, by, Now);
            if (isRevoked && ApiKeyTable.Find(transaction.Connection!, transaction, id) is { } key)
            {
                AuditTable.Add(transaction, AuditKind.KeyRevoked, by, $"key {id}", $"{key.Name} ({key.Beginning}…)", Now);
            }
        });
        if (isRevoked)
        {
            Revoked(logger, id, by);
        }

        return isRevoked;
    }

    /// <summary>The key that a program sent; null when it does not hold.</summary>
    public ApiKey? Use(string secret)
    {
        if (secret.Length > LongestKey || !secret.StartsWith(Prefix, StringComparison.Ordinal)
            || journal.Read(connection => ApiKeyTable.Of(connection, LinkToken.Hash(secret))) is not { } key || !key.Holds(Now))
        {
            return null;
        }

        if (!(Now - key.UsedAt < UseNoted))
        {
            Note(key);
        }

        return key;
    }

    void Note(ApiKey key)
    {
        try
        {
            journal.Write(Durability.Process, transaction => ApiKeyTable.Use(transaction, key.Id, Now));
        }
        catch (JournalUnavailableException)
        {
            // Reading what a host without room does is worth more than knowing who read it.
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The API key '{Name}' ({Beginning}…) was made as {Role}, by {By}.")]
    static partial void Made(ILogger logger, string name, string beginning, AccessRole role, string by);

    [LoggerMessage(2, LogLevel.Information, "The API key {Id} was revoked, by {By}.")]
    static partial void Revoked(ILogger logger, long id, string by);
}
