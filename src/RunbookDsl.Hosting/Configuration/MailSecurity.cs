namespace RunbookDsl.Hosting.Configuration;

/// <summary>How the connection to a mail server is kept private.</summary>
public enum MailSecurity
{
    /// <summary>The connection changes to TLS before anything is said; a server that cannot is not used.</summary>
    StartTls,

    /// <summary>TLS from the first byte, mostly on port 465.</summary>
    Tls,

    /// <summary>No TLS, for a relay on the same machine or network only.</summary>
    None,
}
