namespace RunbookDsl.Hosting.Settings;

/// <summary>Someone asks for another value.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Setting">The setting; an index into the runbook's settings.</param>
/// <param name="Value">The value.</param>
/// <param name="By">Who asks.</param>
/// <param name="Reason">Why.</param>
internal sealed record SettingRequest(string Runbook, int Setting, double Value, string By, string Reason)
{
    readonly TaskCompletionSource<string?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Null once the value is in force and kept; else why not.</summary>
    public Task<string?> Answer => _answer.Task;

    /// <summary>Tells whoever asks.</summary>
    public void Tell(string? problem) => _answer.TrySetResult(problem);
}
