using System.Data.Common;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.ApiKeys;

/// <summary>The keys of programs in the journal.</summary>
internal static class ApiKeyTable
{
    const string Columns = "id, name, beginning, role, created_at, created_by, expires_at, used_at, revoked_at, revoked_by";

    /// <summary>All of them, those made last first.</summary>
    public static List<ApiKey> All(DbConnection connection) => connection.Query(null, $"SELECT {Columns} FROM api_keys ORDER BY id DESC", Row);

    /// <summary>A key by its number.</summary>
    public static ApiKey? Find(DbConnection connection, DbTransaction? transaction, long id) =>
        connection.Query(transaction, $"SELECT {Columns} FROM api_keys WHERE id = @id", Row, ("@id", id)).FirstOrDefault();

    /// <summary>A key by what is kept of it.</summary>
    public static ApiKey? Of(DbConnection connection, string hash) =>
        connection.Query(null, $"SELECT {Columns} FROM api_keys WHERE hash = @hash", Row, ("@hash", hash)).FirstOrDefault();

    /// <summary>Adds a key and gives its number.</summary>
    public static long Add(DbTransaction transaction, string name, string beginning, string hash, AccessRole role, DateTimeOffset? expires, string by, DateTimeOffset now) => (long)transaction.Connection!.Scalar(
        transaction,
        """
        INSERT INTO api_keys (name, beginning, hash, role, created_at, created_by, expires_at)
        VALUES (@name, @beginning, @hash, @role, @now, @by, @expires) RETURNING id
        """,
        ("@name", name), ("@beginning", beginning), ("@hash", hash), ("@role", role.ToString()), ("@now", now.ToJournal()), ("@by", by), ("@expires", expires?.ToJournal()))!;

    /// <summary>Notes that a key is used.</summary>
    public static void Use(DbTransaction transaction, long id, DateTimeOffset now) =>
        transaction.Execute("UPDATE api_keys SET used_at = @now WHERE id = @id", ("@now", now.ToJournal()), ("@id", id));

    /// <summary>Lets a key hold no more; false when it does not already, or there is none.</summary>
    public static bool Revoke(DbTransaction transaction, long id, string by, DateTimeOffset now) => transaction.Execute(
        "UPDATE api_keys SET revoked_at = @now, revoked_by = @by WHERE id = @id AND revoked_at IS NULL", ("@now", now.ToJournal()), ("@by", by), ("@id", id)) == 1;

    static ApiKey Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        Enum.Parse<AccessRole>(row.GetString(3)),
        row.GetInstant(4),
        row.GetString(5),
        row.FindInstant(6),
        row.FindInstant(7),
        row.FindInstant(8),
        row.FindString(9));
}
