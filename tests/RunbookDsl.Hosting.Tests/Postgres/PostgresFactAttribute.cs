namespace RunbookDsl.Hosting.Tests.Postgres;

/// <summary>A test against a real PostgreSQL, skipped with a plain message where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresCluster.Programs is null && Environment.GetEnvironmentVariable("RUNBOOKDSL_REQUIRE_PEERS") != "1")
        {
            Skip = "PostgreSQL is not installed (apt-get install postgresql).";
        }
    }
}
