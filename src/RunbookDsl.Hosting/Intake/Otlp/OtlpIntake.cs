using Microsoft.Extensions.Options;
using OpenTelemetry.Proto.Collector.Metrics.V1;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>What both OTLP protocols do with a request once its message is read.</summary>
internal sealed class OtlpIntake(ISampleSink sink, IOptions<IntakeOptions> options)
{
    /// <summary>Delivers a request to the sink.</summary>
    /// <returns>The answer; null when the sender should try again later, with what it is told.</returns>
    public async ValueTask<(ExportMetricsServiceResponse? Response, string Refusal)> ExportAsync(ExportMetricsServiceRequest request, string source, CancellationToken cancellationToken)
    {
        var delivery = new Delivery(options.Value);
        new OtlpReader(delivery).Read(request);

        var outcome = delivery.Samples.Count == 0 ? default : await sink.AcceptAsync(delivery.Samples, source, cancellationToken).ConfigureAwait(false);
        if (outcome.TryAgain)
        {
            return (null, $"Nothing could be taken for now; send the same samples again later. {outcome.Message}".TrimEnd());
        }

        var response = new ExportMetricsServiceResponse();
        var rejected = delivery.Rejected + outcome.Rejected;
        if (rejected > 0)
        {
            // Only when something was refused: the specification has it unset on full success.
            response.PartialSuccess = new ExportMetricsPartialSuccess
            {
                RejectedDataPoints = rejected,
                ErrorMessage = string.Join(" ", new[] { delivery.Message, outcome.Message }.OfType<string>()),
            };
        }

        return (response, "");
    }
}
