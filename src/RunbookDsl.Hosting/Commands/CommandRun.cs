using System.Globalization;

namespace RunbookDsl.Hosting.Commands;

/// <summary>A command that somebody wanted to be run, and what became of it.</summary>
internal sealed record CommandRun
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>The id of its runbook.</summary>
    public required string Runbook { get; init; }

    /// <summary>The runbook's version when it was asked for.</summary>
    public string? Version { get; init; }

    /// <summary>What distinguishes that build of the runbook from every other.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The id of the command.</summary>
    public required string Command { get; init; }

    /// <summary>What it shows or does.</summary>
    public required string Name { get; init; }

    /// <summary>What it does to the service.</summary>
    public required CommandEffect Effect { get; init; }

    /// <summary>The program.</summary>
    public required string Program { get; init; }

    /// <summary>Its whole argument list.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The values that were given for parameters.</summary>
    public required IReadOnlyDictionary<string, string> Given { get; init; }

    /// <summary>The incident that it belongs to.</summary>
    public long? Incident { get; init; }

    /// <summary>The deployment or rollback that it belongs to.</summary>
    public long? Procedure { get; init; }

    /// <summary>The step of it.</summary>
    public int? Step { get; init; }

    /// <summary>How it stands.</summary>
    public required CommandRunState State { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>Why; empty when not said.</summary>
    public required string Reason { get; init; }

    /// <summary>Until when it may be approved and begun; null for what needs no second person.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When a second person allowed it.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Who that was.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The host that runs it.</summary>
    public required string Host { get; init; }

    /// <summary>When that host last said that it is there.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was first begun.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The program's exit code; null when it has none.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Who wants it to stop.</summary>
    public string? StoppedBy { get; init; }

    /// <summary>Why it did not end as it should.</summary>
    public string? Problem { get; init; }

    /// <summary>What it printed, as far as that is kept, with nothing in it that a terminal would obey.</summary>
    public required string Output { get; init; }

    /// <summary>How many bytes of output were not kept.</summary>
    public long Dropped { get; init; }

    /// <summary>Whether it is not over.</summary>
    public bool IsOpen => State <= CommandRunState.Running;

    /// <summary>The command line, as a shell would take it.</summary>
    public string Line => CommandLine.Quote(Program, Arguments);

    /// <summary>It in a sentence: <c>Recent errors (run 3)</c>.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Name} (run {Id})");
}
