using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Access;

/// <summary>What people do with accounts.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed partial class AccountDesk(JournalStore journal, IOptions<RunbooksOptions> options, LoginThrottle throttle, TimeProvider clock, ILogger<AccountDesk> logger)
{
    /// <summary>The fewest characters of a password; length is all that is asked.</summary>
    public const int ShortestPassword = 12;

    /// <summary>The most characters of a name, an address or a password.</summary>
    public const int LongestText = 200;

    static readonly PasswordHasher<string> Hasher = new();

    // Somebody without an account waits as long for the answer as somebody with one.
    static readonly string NobodysHash = Hasher.HashPassword("", LinkToken.Create());

    readonly Lock _gate = new();
    (string Hash, DateTimeOffset Expires)? _first;

    /// <summary>The host's clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>All accounts.</summary>
    public IReadOnlyList<Account> All() => journal.Read(connection => AccountTable.All(connection, null));

    /// <summary>An account that may still sign in with the stamp that it had; null otherwise.</summary>
    public Account? Current(long id, string stamp) => journal.Read(connection => AccountTable.Find(connection, null, id)) is { DisabledAt: null } account
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(account.Stamp), Encoding.UTF8.GetBytes(stamp))
        ? account
        : null;

    /// <summary>The token of a link that makes the first account; null when there are accounts. It lives in memory only, and the newest counts.</summary>
    public string? FirstLink()
    {
        if (journal.Read(connection => AccountTable.Any(connection, null)))
        {
            return null;
        }

        var token = LinkToken.Create();
        lock (_gate)
        {
            _first = (LinkToken.Hash(token), Now + options.Value.Access.LinkLasts);
        }

        return token;
    }

    /// <summary>What a link is for: the account whose password it sets, none for that which makes the first account; false when it does not hold.</summary>
    public bool TryLink(string token, out Account? account)
    {
        var hash = LinkToken.Hash(token);
        account = journal.Read(connection => AccountTable.Linked(connection, null, hash));
        return account is not null ? account.LinkExpiresAt > Now : IsFirst(hash) && !journal.Read(connection => AccountTable.Any(connection, null));
    }

    /// <summary>Uses up a link: sets the password of its account, and makes the first account where it is for that; null when it does not hold.</summary>
    public Account? Use(string token, string email, string name, string password)
    {
        var hash = LinkToken.Hash(token);
        var hashed = Hasher.HashPassword("", password);
        Account? used = null;
        journal.Write(Durability.Machine, transaction =>
        {
            var connection = transaction.Connection!;
            var account = AccountTable.Linked(connection, transaction, hash);
            long? id = account?.LinkExpiresAt > Now ? account.Id : null;
            if (account is null && IsFirst(hash) && !AccountTable.Any(connection, transaction))
            {
                id = AccountTable.Add(transaction, Address(email), name.Trim(), AccessRole.Admin, "set-up link", LinkToken.Create(), Now);
                AuditTable.Add(transaction, AuditKind.AccountMade, null, Address(email), "The first account, as Admin, by the set-up link", Now);
            }

            if (id is { } found)
            {
                AccountTable.SetPassword(transaction, found, hashed, LinkToken.Create());
                used = AccountTable.Find(connection, transaction, found)!;
                AuditTable.Add(transaction, AuditKind.PasswordSet, used.Name, used.Email, "By a link", Now);
            }
        });
        if (used is not null)
        {
            Changed(logger, used.Email, "set a password", "a link");
        }

        return used;
    }

    /// <summary>Signs somebody in; null when address and password do not belong together, and told to wait after too many attempts.</summary>
    public (Account? Account, bool MustWait) SignIn(string email, string password, string from)
    {
        var address = Address(email);
        if (!throttle.TryBegin(address, from, out var isNew))
        {
            Throttled(logger, from);
            if (isNew)
            {
                Note(AuditKind.SignInThrottled, null, address, $"Not tried from {from}: too many failed before it");
            }

            return (null, true);
        }

        var account = journal.Read(connection => AccountTable.Of(connection, null, address));
        var verified = Hasher.VerifyHashedPassword("", account?.PasswordHash ?? NobodysHash, password);
        if (account is not { DisabledAt: null, PasswordHash: not null } || verified == PasswordVerificationResult.Failed)
        {
            return (null, false);
        }

        throttle.Succeeded(address, from);
        Note(AuditKind.SignedIn, account.Name, account.Email, $"From {from}");
        return (account, false);
    }

    /// <summary>Ends every sign-in of an account.</summary>
    public void SignOut(long id) => Change(id, account => account, AuditKind.SignedOut, "signed out", null);

    /// <summary>Adds an account; its link is the only way in until a password is set. Null when the address has an account already.</summary>
    public string? Invite(string email, string name, AccessRole role, string by)
    {
        string? token = LinkToken.Create();
        var address = Address(email);
        journal.Write(Durability.Machine, transaction =>
        {
            if (AccountTable.Of(transaction.Connection!, transaction, address) is not null)
            {
                token = null;
                return;
            }

            var id = AccountTable.Add(transaction, address, name.Trim(), role, by, LinkToken.Create(), Now);
            AccountTable.SetLink(transaction, id, LinkToken.Hash(token!), Now + options.Value.Access.LinkLasts);
            AuditTable.Add(transaction, AuditKind.AccountMade, by, address, $"As {role}, for {name.Trim()}", Now);
        });
        if (token is not null)
        {
            Changed(logger, address, $"was added as {role}", by);
        }

        return token;
    }

    /// <summary>Makes a link by which an account sets another password; null when there is none that could sign in.</summary>
    public string? Link(long id, string by)
    {
        var token = LinkToken.Create();
        Account? account = null;
        journal.Write(Durability.Machine, transaction =>
        {
            account = AccountTable.Find(transaction.Connection!, transaction, id);
            if (account is { DisabledAt: null })
            {
                AccountTable.SetLink(transaction, id, LinkToken.Hash(token), Now + options.Value.Access.LinkLasts);
                AuditTable.Add(transaction, AuditKind.AccountLinked, by, account.Email, "A link that sets its password", Now);
            }
        });
        if (account is not { DisabledAt: null })
        {
            return null;
        }

        Changed(logger, account.Email, "was given a link", by);
        return token;
    }

    /// <summary>Gives an account another role, or lets it in no more.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public string? Change(long id, AccessRole role, bool isDisabled, string by) => Change(
        id,
        account => account with { Role = role, DisabledAt = isDisabled ? account.DisabledAt ?? Now : null },
        AuditKind.AccountChanged,
        isDisabled ? "was disabled" : $"is {role} now",
        by);

    string? Change(long id, Func<Account, Account> change, AuditKind kind, string what, string? by)
    {
        string? problem = null;
        var email = "";
        journal.Write(Durability.Machine, transaction =>
        {
            if (AccountTable.Find(transaction.Connection!, transaction, id) is not { } account)
            {
                problem = "There is no such account.";
                return;
            }

            var changed = change(account);
            if (IsAdmin(account) && !IsAdmin(changed) && !AccountTable.All(transaction.Connection!, transaction).Any(other => other.Id != id && IsAdmin(other)))
            {
                problem = "This is the last admin that can sign in. Make somebody else admin first.";
                return;
            }

            AccountTable.Change(transaction, id, changed.Role, changed.DisabledAt, LinkToken.Create());
            email = account.Email;
            AuditTable.Add(transaction, kind, by ?? account.Name, email, $"{account.Name} {what}", Now);
        });
        if (problem is null)
        {
            Changed(logger, email, what, by ?? email);
        }

        return problem;
    }

    // Whoever comes to mend a host without room must be let in, although that cannot be kept.
    void Note(AuditKind kind, string? by, string subject, string text)
    {
        try
        {
            journal.Write(Durability.Machine, transaction => AuditTable.Add(transaction, kind, by, subject, text, Now));
        }
        catch (JournalUnavailableException failure)
        {
            NotNoted(logger, kind, subject, failure.Message);
        }
    }

    static bool IsAdmin(Account account) => account is { Role: AccessRole.Admin, DisabledAt: null, PasswordHash: not null };

    static string Address(string email) => email.Trim().ToLowerInvariant();

    bool IsFirst(string hash)
    {
        lock (_gate)
        {
            return _first is { } first && first.Hash == hash && first.Expires > Now;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The account {Email} {What}, by {By}.")]
    static partial void Changed(ILogger logger, string email, string what, string by);

    [LoggerMessage(3, LogLevel.Error, "The audit lacks that {Subject} did this: {Kind}. {Problem}")]
    static partial void NotNoted(ILogger logger, AuditKind kind, string subject, string problem);

    [LoggerMessage(2, LogLevel.Warning, "A sign-in from {Address} was not tried: too many failed before it.")]
    static partial void Throttled(ILogger logger, string address);
}
