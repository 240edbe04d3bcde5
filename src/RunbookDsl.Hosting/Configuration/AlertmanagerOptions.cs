namespace RunbookDsl.Hosting.Configuration;

/// <summary>An Alertmanager that hears of every alert: <c>Runbooks:Channels:Alertmanager:{name}</c>.</summary>
public sealed class AlertmanagerOptions
{
    /// <summary>Where it is, without <c>/api/v2/alerts</c>.</summary>
    public Uri? Url { get; set; }

    /// <summary>The bearer token that it, or the proxy before it, asks for; empty when none does.</summary>
    public string Token { get; set; } = "";

    /// <summary>How often it is told that an alert still fires: a minute, between 10 seconds and an hour. It takes an alert for over that it has not heard of for four times as long.</summary>
    public TimeSpan RefreshEvery { get; set; } = TimeSpan.FromMinutes(1);
}
