namespace RunbookDsl.Hosting.Configuration;

/// <summary>Who may see and do what: <c>Runbooks:Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>How people prove who they are.</summary>
    public AccessMode Mode { get; set; } = AccessMode.Local;

    /// <summary>How long a sign-in holds while it is used: 12 hours by default, between 5 minutes and 30 days.</summary>
    public TimeSpan SignInLasts { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How long a link holds that sets a password: 1 hour by default, between 5 minutes and 7 days.</summary>
    public TimeSpan LinkLasts { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The provider that people sign in at where <see cref="Mode"/> is <see cref="AccessMode.OpenIdConnect"/>.</summary>
    public ProviderOptions OpenIdConnect { get; set; } = new();

    /// <summary>Which contact of a runbook somebody is: the contact's name by the e-mail address, or whatever <see cref="ProviderOptions.ContactClaim"/> holds, of who signs in. A contact with a mail address needs no entry.</summary>
    public IDictionary<string, string> Contacts { get; set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
