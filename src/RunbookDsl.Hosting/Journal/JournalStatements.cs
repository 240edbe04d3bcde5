using System.Data.Common;
using System.Text;

namespace RunbookDsl.Hosting.Journal;

/// <summary>Plain SQL with parameters in a line or two.</summary>
internal static class JournalStatements
{
    /// <summary>Runs a statement and says how many rows it changed.</summary>
    public static int Execute(this DbTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(transaction.Connection!, transaction, sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement outside of a transaction.</summary>
    public static int Execute(this DbConnection connection, DbTransaction? transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, transaction, sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, each made into a value.</summary>
    public static List<T> Query<T>(this DbConnection connection, DbTransaction? transaction, string sql, Func<DbDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, transaction, sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>The first column of the first row; null when there is none or it is null.</summary>
    public static object? Scalar(this DbConnection connection, DbTransaction? transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(connection, transaction, sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>An instant as the journal keeps it.</summary>
    public static long ToJournal(this DateTimeOffset instant) => instant.UtcTicks;

    /// <summary>An instant from a column.</summary>
    public static DateTimeOffset GetInstant(this DbDataReader reader, int column) => new(reader.GetInt64(column), TimeSpan.Zero);

    /// <summary>An instant from a column that may be null.</summary>
    public static DateTimeOffset? FindInstant(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInstant(column);

    /// <summary>A text from a column that may be null.</summary>
    public static string? FindString(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>A number from a column that may be null.</summary>
    public static double? GetNumber(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    /// <summary>A text as the journal keeps it: what PostgreSQL's UTF-8 cannot hold is replaced, so that a sender's odd label cannot keep everything else from being written.</summary>
    public static string Storable(string text)
    {
        var whole = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        return whole.Replace('\0', '\uFFFD');
    }

    static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        // Every caller passes a constant; values travel as parameters only.
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value is string text ? Storable(text) : value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
