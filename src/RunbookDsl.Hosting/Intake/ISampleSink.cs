namespace RunbookDsl.Hosting.Intake;

/// <summary>Where every protocol delivers what it has read.</summary>
public interface ISampleSink
{
    /// <summary>Takes samples; when it returns, those accepted survive a kill of the process.</summary>
    /// <param name="samples">The samples of one request, scrape or collection.</param>
    /// <param name="source">Who sent them, for messages: <c>OTLP/gRPC</c>, <c>scrape http://…</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    ValueTask<IntakeOutcome> AcceptAsync(IReadOnlyList<MetricSample> samples, string source, CancellationToken cancellationToken);
}
