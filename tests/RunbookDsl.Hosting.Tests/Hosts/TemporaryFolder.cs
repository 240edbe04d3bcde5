using RunbookDsl.Hosting.Tests.Postgres;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary>A folder of one test, deleted after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("runbook-host-").FullName;

    public string Journal => System.IO.Path.Combine(Path, "runbooks.db");

    public void Dispose()
    {
        TestJournal.Return(Journal);
        Directory.Delete(Path, recursive: true);
    }
}
