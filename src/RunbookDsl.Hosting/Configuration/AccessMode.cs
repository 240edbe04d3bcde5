namespace RunbookDsl.Hosting.Configuration;

/// <summary>How people prove who they are.</summary>
public enum AccessMode
{
    /// <summary>Not at all: whoever reaches the host may do everything. For a host behind a proxy that has a sign-in, or on a machine of one's own.</summary>
    Off,

    /// <summary>With an e-mail address and a password that this host keeps.</summary>
    Local,

    /// <summary>At an OpenID Connect provider, such as that of their company.</summary>
    OpenIdConnect,
}
