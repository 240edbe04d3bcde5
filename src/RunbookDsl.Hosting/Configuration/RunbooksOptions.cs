namespace RunbookDsl.Hosting.Configuration;

/// <summary>How the host runs: configuration section <c>Runbooks</c>. Intake has sections of its own below it.</summary>
public sealed class RunbooksOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Runbooks";

    /// <summary>Where people reach this host's pages, for the links in pages and webhooks: <c>https://runbooks.example.com</c>; the address it listens on when not said.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Where everything is kept that must survive a restart.</summary>
    public JournalOptions Journal { get; set; } = new();

    /// <summary>How runbooks are evaluated.</summary>
    public EvaluationOptions Evaluation { get; set; } = new();

    /// <summary>How people and machines are told.</summary>
    public ChannelsOptions Channels { get; set; } = new();

    /// <summary>Who gets the messages of incidents.</summary>
    public MessagesOptions Messages { get; set; } = new();

    /// <summary>Other systems that open and move incidents by signed requests, by their names.</summary>
    public IDictionary<string, HookOptions> Hooks { get; set; } = new Dictionary<string, HookOptions>(StringComparer.Ordinal);

    /// <summary>What happens when nobody answers.</summary>
    public EscalationOptions Escalation { get; set; } = new();

    /// <summary>Which commands of the runbooks this host runs.</summary>
    public CommandsOptions Commands { get; set; } = new();

    /// <summary>How the host itself is watched.</summary>
    public WatchOptions Watch { get; set; } = new();

    /// <summary>Who may see and do what.</summary>
    public AccessOptions Access { get; set; } = new();

    /// <summary>What the configuration says that cannot be read, found before it was bound.</summary>
    internal IReadOnlyList<string> Unreadable { get; set; } = [];
}
