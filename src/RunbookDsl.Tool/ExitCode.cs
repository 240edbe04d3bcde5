namespace RunbookDsl.Tool;

/// <summary>What the command's exit code says; part of its contract with scripts.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 1;

    /// <summary>The documents on disk are not what the code generates, or may not be written.</summary>
    public const int Differs = 1;

    /// <summary>The assembly cannot be loaded, or the runbook cannot be chosen.</summary>
    public const int Runbook = 2;

    /// <summary>The recording or its mapping cannot be read.</summary>
    public const int Recording = 3;

    /// <summary>The check found something to fail on.</summary>
    public const int Diagnostics = 4;

    /// <summary>The host cannot start, such as for its configuration, its journal or a port in use, or it ended by itself.</summary>
    public const int Host = 5;

    /// <summary>A journal cannot be saved to a file.</summary>
    public const int Backup = 6;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
