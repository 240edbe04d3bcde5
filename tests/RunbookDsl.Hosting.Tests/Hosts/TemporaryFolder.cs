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
        for (var tries = 1; !TryDelete(); tries++)
        {
            tries.Should().BeLessThan(250, "a host that was killed should end what it was writing");
            Thread.Sleep(20);
        }
    }

    // What a killed host was in the middle of may write a file of the journal once more while the folder is emptied.
    bool TryDelete()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
