using RunbookDsl;

namespace Database;

/// <summary>What the database cluster reports, as its exporter names it.</summary>
[Metrics("pg")]
public sealed class DatabaseMetrics
{
    /// <summary>A server of the cluster.</summary>
    public Label Server { get; }

    /// <summary>Servers that take writes; one, always.</summary>
    [Name("pg_primaries")]
    public Gauge<Count> Primaries { get; }

    /// <summary>How far a replica is behind the primary.</summary>
    [Per(nameof(Server)), Name("pg_replication_lag_seconds")]
    public Gauge<TimeSpan> ReplicationLag { get; }

    /// <summary>Share of the allowed connections in use.</summary>
    public Gauge<Ratio> ConnectionUse { get; }

    /// <summary>Free space on the data volume.</summary>
    [Per(nameof(Server))]
    public Gauge<Bytes> FreeSpace { get; }

    /// <summary>Transactions that were given up because they waited for each other.</summary>
    public Counter<Count> Deadlocks { get; }

    /// <summary>Transactions that ended, for good or ill.</summary>
    public Counter<Count> Transactions { get; }

    /// <summary>Age of the oldest open transaction.</summary>
    public Gauge<TimeSpan> OldestTransaction { get; }

    /// <summary>Time since the last backup that was verified.</summary>
    public Gauge<TimeSpan> BackupAge { get; }

    /// <summary>Share of transaction ids used before the next wraparound.</summary>
    public Gauge<Ratio> WraparoundUse { get; }

    /// <summary>Time that queries take.</summary>
    public Histogram<TimeSpan> QueryTime { get; }
}
