using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Access;

/// <summary>The accounts of those who sign in at a provider: made as they first come, with the role that the provider gives, so that an admin can keep somebody out at once.</summary>
internal sealed class ProviderAccounts(JournalStore journal, TimeProvider clock)
{
    /// <summary>The account of somebody who has proved who they are; null when it is disabled.</summary>
    /// <param name="key">What tells them from all others, also of other providers.</param>
    /// <param name="name">What others see.</param>
    /// <param name="role">What they may do, from now on.</param>
    /// <param name="from">The address that they come from.</param>
    /// <exception cref="JournalUnavailableException">It could not be kept.</exception>
    public Account? Enter(string key, string name, AccessRole role, string from)
    {
        Account? entered = null;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction =>
        {
            var connection = transaction.Connection!;
            var known = AccountTable.Of(connection, transaction, key);
            if (known is { DisabledAt: not null })
            {
                return;
            }

            if (known is null)
            {
                AccountTable.Add(transaction, key, name, role, "the provider", LinkToken.Create(), now);
                AuditTable.Add(transaction, AuditKind.AccountMade, null, key, $"As {role}, for {name}, who signed in at the provider", now);
            }
            else if (known.Role != role || known.Name != name)
            {
                AccountTable.Rename(transaction, known.Id, name);
                AccountTable.Change(transaction, known.Id, role, null, LinkToken.Create());
                AuditTable.Add(transaction, AuditKind.AccountChanged, null, key, $"{name} is {role} now, as the provider says", now);
            }

            AuditTable.Add(transaction, AuditKind.SignedIn, name, key, $"From {from}", now);
            entered = AccountTable.Of(connection, transaction, key);
        });
        return entered;
    }
}
