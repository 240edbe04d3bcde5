namespace RunbookDsl.Hosting.Tests.Postgres;

/// <summary>Tests with data against a real PostgreSQL, skipped with a plain message where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = new PostgresFactAttribute().Skip;
}
