namespace RunbookDsl.Tool.Serving;

/// <summary>
/// Sees when another build lies where the running one came from. It asks again and again instead of being told,
/// since file systems of containers and networks tell nobody, and a look at a few files costs nothing.
/// </summary>
internal sealed class BuildWatch(BuildFiles files, string content)
{
    static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    string _content = content;
    string _stamp = "";

    /// <summary>Returns when other files lie there than at the last time, and none of them has changed for a moment.</summary>
    public async Task NextAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Between);
        for (var before = ""; await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);)
        {
            var stamp = Look(files.Stamp) ?? before;
            var isQuiet = stamp == before;
            before = stamp;
            // The files of a build that is being written change from look to look.
            if (isQuiet && stamp != _stamp && Look(files.Content) is { } found)
            {
                _stamp = stamp;
                if (found != _content)
                {
                    _content = found;
                    return;
                }
            }
        }
    }

    static string? Look(Func<string> look)
    {
        try
        {
            return look();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A build replaces its files one by one.
            return null;
        }
    }
}
