namespace RunbookDsl.Hosting.Configuration;

/// <summary>Checks the Alertmanagers.</summary>
internal static class AlertmanagerChecks
{
    static readonly TimeSpan Least = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Most = TimeSpan.FromHours(1);

    /// <summary>The problems, each with its key and what is allowed.</summary>
    public static IEnumerable<string> Problems(ChannelsOptions channels)
    {
        foreach (var (name, alertmanager) in channels.Alertmanager)
        {
            var key = $"{RunbooksOptions.Section}:Channels:Alertmanager:{name}";
            if (alertmanager.Url is not { IsAbsoluteUri: true } url || !(url.Scheme == Uri.UriSchemeHttps || (channels.AllowPlainHttp && url.Scheme == Uri.UriSchemeHttp)))
            {
                yield return $"{key}:Url is not an absolute https address; http is allowed where Runbooks:Channels:AllowPlainHttp is true.";
            }
            else if (url.UserInfo.Length > 0)
            {
                yield return $"{key}:Url holds a user or a password, which is not sent; a token belongs in {key}:Token.";
            }

            if (alertmanager.RefreshEvery < Least || alertmanager.RefreshEvery > Most)
            {
                yield return $"{key}:RefreshEvery is '{alertmanager.RefreshEvery}'; allowed is from {Least} to {Most}.";
            }
        }
    }
}
