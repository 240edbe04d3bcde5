using System.Data.Common;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Access;

/// <summary>The accounts in the journal.</summary>
internal static class AccountTable
{
    const string Columns = "id, email, name, role, password_hash, stamp, link_expires_at, disabled_at";

    /// <summary>Whether there is any account.</summary>
    public static bool Any(DbConnection connection, DbTransaction? transaction) => connection.Scalar(transaction, "SELECT id FROM accounts LIMIT 1") is not null;

    /// <summary>All accounts, by name.</summary>
    public static List<Account> All(DbConnection connection, DbTransaction? transaction) =>
        connection.Query(transaction, $"SELECT {Columns} FROM accounts ORDER BY name, id", Row);

    /// <summary>An account by its number.</summary>
    public static Account? Find(DbConnection connection, DbTransaction? transaction, long id) =>
        connection.Query(transaction, $"SELECT {Columns} FROM accounts WHERE id = @id", Row, ("@id", id)).FirstOrDefault();

    /// <summary>An account by its address.</summary>
    public static Account? Of(DbConnection connection, DbTransaction? transaction, string email) =>
        connection.Query(transaction, $"SELECT {Columns} FROM accounts WHERE email = @email", Row, ("@email", email)).FirstOrDefault();

    /// <summary>The account that a link was made for.</summary>
    public static Account? Linked(DbConnection connection, DbTransaction? transaction, string linkHash) =>
        connection.Query(transaction, $"SELECT {Columns} FROM accounts WHERE link_hash = @link AND disabled_at IS NULL", Row, ("@link", linkHash)).FirstOrDefault();

    /// <summary>Adds an account without a password.</summary>
    public static long Add(DbTransaction transaction, string email, string name, AccessRole role, string by, string stamp, DateTimeOffset now) => (long)transaction.Connection!.Scalar(
        transaction,
        "INSERT INTO accounts (email, name, role, stamp, created_at, created_by) VALUES (@email, @name, @role, @stamp, @now, @by) RETURNING id",
        ("@email", email), ("@name", name), ("@role", role.ToString()), ("@stamp", stamp), ("@now", now.ToJournal()), ("@by", by))!;

    /// <summary>Sets a password, which uses up the link there was and ends every sign-in.</summary>
    public static void SetPassword(DbTransaction transaction, long id, string hash, string stamp) => transaction.Execute(
        "UPDATE accounts SET password_hash = @hash, stamp = @stamp, link_hash = NULL, link_expires_at = NULL WHERE id = @id",
        ("@hash", hash), ("@stamp", stamp), ("@id", id));

    /// <summary>Makes a link the only one that sets this account's password.</summary>
    public static void SetLink(DbTransaction transaction, long id, string linkHash, DateTimeOffset expires) => transaction.Execute(
        "UPDATE accounts SET link_hash = @link, link_expires_at = @expires WHERE id = @id",
        ("@link", linkHash), ("@expires", expires.ToJournal()), ("@id", id));

    /// <summary>Gives an account another name.</summary>
    public static void Rename(DbTransaction transaction, long id, string name) => transaction.Execute("UPDATE accounts SET name = @name WHERE id = @id", ("@name", name), ("@id", id));

    /// <summary>Gives an account another role and lets it in or not; ends its sign-ins.</summary>
    public static void Change(DbTransaction transaction, long id, AccessRole role, DateTimeOffset? disabled, string stamp) => transaction.Execute(
        "UPDATE accounts SET role = @role, disabled_at = @disabled, stamp = @stamp, link_hash = NULL, link_expires_at = NULL WHERE id = @id",
        ("@role", role.ToString()), ("@disabled", disabled?.ToJournal()), ("@stamp", stamp), ("@id", id));

    static Account Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        Enum.Parse<AccessRole>(row.GetString(3)),
        row.FindString(4),
        row.GetString(5),
        row.FindInstant(6),
        row.FindInstant(7));
}
