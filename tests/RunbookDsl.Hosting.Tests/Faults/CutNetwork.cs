namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>Sends nothing more once the process counts as killed.</summary>
internal sealed class CutNetwork(FaultyJournal journal) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        journal.IsDead ? throw new HttpRequestException("The test has killed the process.") : base.SendAsync(request, cancellationToken);
}
