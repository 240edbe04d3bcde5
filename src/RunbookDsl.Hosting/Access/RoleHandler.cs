using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Access;

/// <summary>Lets in who has the role, and everybody where access was switched off.</summary>
internal sealed class RoleHandler(IOptions<RunbooksOptions> options) : AuthorizationHandler<RoleRequirement>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (options.Value.Access.Mode == AccessMode.Off || SignedIn.Role(context.User) >= requirement.Role)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
