namespace RunbookDsl.Hosting.Configuration;

/// <summary>Another system that opens and moves incidents here by signed requests: <c>Runbooks:Hooks:{name}</c>. <c>docs/channels.md</c> says what it sends.</summary>
public sealed class HookOptions
{
    /// <summary>The secrets that its requests may be signed with, each at least 16 characters; several while it changes over.</summary>
    public IList<string> Secrets { get; set; } = [];

    /// <summary>The runbook of what it opens without saying of which; empty when it always says.</summary>
    public string Runbook { get; set; } = "";

    /// <summary>How far its clock may be off: 5 minutes, between 10 seconds and an hour.</summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);
}
