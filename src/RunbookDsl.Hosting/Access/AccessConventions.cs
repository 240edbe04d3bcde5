using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace RunbookDsl.Hosting.Access;

/// <summary>Which role an endpoint asks for.</summary>
internal static class AccessConventions
{
    const long LargestBody = 256 * 1024;

    /// <summary>The name of the policy that asks for a role.</summary>
    public static string Policy(AccessRole role) => $"Runbooks.{role}";

    /// <summary>Asks for a viewer where an endpoint is read and for a responder where it acts, unless it says something else itself.</summary>
    public static TBuilder RequireRoles<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        // Last of all conventions, so that what an endpoint says itself is known.
        endpoints.Finally(endpoint =>
        {
            if (!endpoint.Metadata.Any(metadata => metadata is IAllowAnonymous or IAuthorizeData))
            {
                var reads = endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: { Count: > 0 } methods }
                    && methods.All(method => HttpMethods.IsGet(method) || HttpMethods.IsHead(method));
                endpoint.Metadata.Add(new AuthorizeAttribute(Policy(reads ? AccessRole.Viewer : AccessRole.Responder)));
            }
        });
        return endpoints;
    }

    /// <summary>Takes no body that is larger than what any form or wish has in it.</summary>
    public static TBuilder LimitBodies<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new RequestSizeLimitAttribute(LargestBody));

    /// <summary>A role from letters, whatever their case; not from numbers, which the framework would read too.</summary>
    public static bool TryRole(string? text, out AccessRole role) =>
        Enum.TryParse(text, ignoreCase: true, out role) && text!.All(char.IsAsciiLetter);

    /// <summary>Asks for a role.</summary>
    public static TBuilder RequireRole<TBuilder>(this TBuilder endpoints, AccessRole role)
        where TBuilder : IEndpointConventionBuilder => endpoints.RequireAuthorization(Policy(role));
}
