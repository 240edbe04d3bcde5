using System.Net.Sockets;
using Npgsql;

namespace RunbookDsl.Hosting.Journal;

/// <summary>What PostgreSQL's error codes mean to the one who has to mend them.</summary>
internal static class PostgresFailure
{
    const string Settings = "Runbooks:Journal:ConnectionString";
    const string IdleInTransaction = "25P03";

    /// <summary>Whether a failure is the database's or the way to it.</summary>
    public static bool IsExpected(Exception failure) => failure is NpgsqlException or SocketException or IOException or TimeoutException;

    /// <summary>A failure in words: what, where, how to mend. It names no secrets.</summary>
    public static string Describe(string name, Exception failure) => failure switch
    {
        PostgresException refused => Describe(name, refused),
        TimeoutException or { InnerException: TimeoutException } => $"The journal {name} did not answer in time. Look whether its server and the way to it are well, and what else runs there (pg_stat_activity).",
        { InnerException: SocketException or IOException } => Unreachable(name, failure.InnerException.Message),
        SocketException or IOException => Unreachable(name, failure.Message),
        _ => $"The journal {name} could not be used: {failure.Message}",
    };

    static string Describe(string name, PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The journal {name} lets us not in: {failure.MessageText}. Set user and password in {Settings}, or let the user in with pg_hba.conf.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"There is no database for the journal {name}. Make it with createdb, owned by the user that {Settings} names.",
        PostgresErrorCodes.DiskFull =>
            $"The disk of the journal {name} is full. Make room; samples are refused and transitions kept in memory until then.",
        PostgresErrorCodes.TooManyConnections =>
            $"The journal {name} has no connection left. Raise max_connections of the server, or close other clients.",
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown =>
            Unreachable(name, failure.MessageText),
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The journal {name} does not let us write: {failure.MessageText}. Make the user that {Settings} names owner of the database.",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            $"The journal {name} is a copy that cannot be written. Name the primary server in {Settings}, or all of them with Target Session Attributes=primary.",
        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable or IdleInTransaction =>
            $"The journal {name} did not answer in time: {failure.MessageText}. Look what else runs on the server (pg_stat_activity).",
        _ => $"The journal {name} could not be used: {failure.MessageText} ({failure.SqlState})",
    };

    static string Unreachable(string name, string why) => $"The journal {name} cannot be reached ({why.TrimEnd('.')}). Start the server, mend the way to it, or set {Settings}.";
}
