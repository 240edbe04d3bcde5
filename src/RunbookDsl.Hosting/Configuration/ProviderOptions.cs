namespace RunbookDsl.Hosting.Configuration;

/// <summary>The OpenID Connect provider that people sign in at: <c>Runbooks:Access:OpenIdConnect</c>.</summary>
public sealed class ProviderOptions
{
    /// <summary>Its address, under which it has <c>/.well-known/openid-configuration</c>; https, or http on this machine.</summary>
    public Uri? Authority { get; set; }

    /// <summary>What it knows this host as.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>What this host proves to it that it is that; empty where the provider asks for none. A secret.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The claim of the ID token that has the roles or groups of somebody: <c>roles</c>.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>What each role or group there is here: <c>viewer</c>, <c>responder</c>, <c>approver</c> or <c>admin</c>. Of several the highest counts; whoever has none is not let in.</summary>
    public IDictionary<string, string> Roles { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The claim by which contacts are found: <c>email</c>.</summary>
    public string ContactClaim { get; set; } = "email";

    /// <summary>What is asked for besides <c>openid</c>, <c>profile</c> and <c>email</c>, where the provider gives roles only then.</summary>
    public IList<string> Scopes { get; set; } = [];
}
