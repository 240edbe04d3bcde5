using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace RunbookDsl.Hosting.Intake.Listening;

/// <summary>Keeps OTLP to its own ports, so that opening the dashboard to a network does not open the unauthenticated intake too.</summary>
internal sealed class IntakePortPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <inheritdoc/>
    public override int Order => 100;

    /// <inheritdoc/>
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(e => e.Metadata.GetMetadata<IntakePortMetadata>() is not null);

    /// <inheritdoc/>
    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            // The port of the connection, not of the Host header, which is the sender's to write.
            if (candidates.IsValidCandidate(i)
                && candidates[i].Endpoint.Metadata.GetMetadata<IntakePortMetadata>() is { } metadata
                && metadata.Port != httpContext.Connection.LocalPort)
            {
                candidates.SetValidity(i, value: false);
            }
        }

        return Task.CompletedTask;
    }
}
