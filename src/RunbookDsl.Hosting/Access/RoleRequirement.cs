using Microsoft.AspNetCore.Authorization;

namespace RunbookDsl.Hosting.Access;

/// <summary>Asks for a role or a higher one.</summary>
internal sealed record RoleRequirement(AccessRole Role) : IAuthorizationRequirement;
