namespace RunbookDsl.Hosting.Configuration;

/// <summary>Running the commands of runbooks: <c>Runbooks:Commands</c>. What each is, is compiled in; this says what of it this host may run.</summary>
public sealed class CommandsOptions
{
    /// <summary>Whether this host runs commands: it does not unless this is said.</summary>
    public bool Enabled { get; set; }

    /// <summary>Which commands are run beside those that only look: <c>Mutating</c>, <c>Destructive</c> and <c>Unclassified</c>; none unless named.</summary>
    public IList<CommandEffect> Effects { get; set; } = [];

    /// <summary>The places that this host is, for commands that are to be run at one; none unless named.</summary>
    public IList<string> Places { get; set; } = [];

    /// <summary>Variables of the host's environment that commands find beside PATH, HOME and LANG; none unless named.</summary>
    public IList<string> Environment { get; set; } = [];

    /// <summary>The directory that commands run in, an absolute path; the root of the file system when not said.</summary>
    public string WorkingDirectory { get; set; } = "";

    /// <summary>How long a command may run of which the runbook does not say it: a minute, between a second and a day.</summary>
    public TimeSpan DefaultTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long any command may run, whatever its runbook says: 15 minutes, between a second and a day.</summary>
    public TimeSpan LongestTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How many bytes of a command's output are kept: 262144, between 1024 and 4194304; the rest is counted and dropped.</summary>
    public int OutputLimit { get; set; } = 262_144;

    /// <summary>How many commands run at once: 4, from 1 to 64; others wait.</summary>
    public int AtOnce { get; set; } = 4;
}
