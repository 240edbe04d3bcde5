using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Checks how people sign in. Secrets are not repeated.</summary>
internal static class AccessChecks
{
    const string Roles = "viewer, responder, approver or admin";

    /// <summary>The problems, each with its key and what is allowed.</summary>
    public static IEnumerable<string> Problems(AccessOptions access, RunbooksBuilder runbooks)
    {
        const string Key = $"{RunbooksOptions.Section}:Access:OpenIdConnect";
        var provider = access.OpenIdConnect;
        foreach (var (value, role) in provider.Roles.Where(entry => !AccessConventions.TryRole(entry.Value, out _)))
        {
            yield return $"{Key}:Roles:{value} is '{role}'; allowed is {Roles}.";
        }

        var known = runbooks.Runbooks.SelectMany(hosted => hosted.Definition.Contacts).Select(contact => contact.Name).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (address, contact) in access.Contacts.Where(entry => !known.Contains(entry.Value, StringComparer.Ordinal)))
        {
            yield return $"{RunbooksOptions.Section}:Access:Contacts:{address} is '{contact}'; allowed is the name of a contact of a hosted runbook: {string.Join(", ", known)}.";
        }

        if (access.Mode != AccessMode.OpenIdConnect)
        {
            yield break;
        }

        if (provider.Authority is not { IsAbsoluteUri: true } authority || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            yield return $"{Key}:Authority is '{provider.Authority}'; with Access:Mode OpenIdConnect it is the provider's https address, such as https://login.example.com/realms/ops.";
        }

        if (provider.ClientId.Length == 0)
        {
            yield return $"{Key}:ClientId is empty; with Access:Mode OpenIdConnect it is what the provider knows this host as.";
        }

        if (provider.RoleClaim.Length == 0)
        {
            yield return $"{Key}:RoleClaim is empty; allowed is the claim of the ID token that has roles or groups, such as roles.";
        }

        if (provider.Roles.Count == 0)
        {
            yield return $"{Key}:Roles is empty, so nobody could come in; name for at least one role or group of the provider what it is here: {Roles}.";
        }
    }
}
