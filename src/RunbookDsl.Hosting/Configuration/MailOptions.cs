namespace RunbookDsl.Hosting.Configuration;

/// <summary>The mail server that mails are given to: <c>Runbooks:Channels:Mail</c>.</summary>
public sealed class MailOptions
{
    /// <summary>Who mails are from: <c>runbooks@example.com</c> or <c>Runbooks &lt;runbooks@example.com&gt;</c>.</summary>
    public string From { get; set; } = "";

    /// <summary>The server; no mail is sent while it is empty.</summary>
    public string Host { get; set; } = "";

    /// <summary>The server's port: 587.</summary>
    public int Port { get; set; } = 587;

    /// <summary>How the connection is kept private.</summary>
    public MailSecurity Security { get; set; }

    /// <summary>The name to sign in with; empty when the server asks for none.</summary>
    public string User { get; set; } = "";

    /// <summary>The password to sign in with.</summary>
    public string Password { get; set; } = "";
}
