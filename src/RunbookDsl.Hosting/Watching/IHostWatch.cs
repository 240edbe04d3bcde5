namespace RunbookDsl.Hosting.Watching;

/// <summary>Tells how the host itself does.</summary>
internal interface IHostWatch
{
    /// <summary>All that is known of it now.</summary>
    Task<WatchReport> ReportAsync(CancellationToken cancellationToken);
}
