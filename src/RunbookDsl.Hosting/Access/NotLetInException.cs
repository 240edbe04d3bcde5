namespace RunbookDsl.Hosting.Access;

/// <summary>Somebody has proved who they are to the provider, and is not let in here.</summary>
internal sealed class NotLetInException(string why, string message) : Exception(message)
{
    /// <summary>The word for it in the address of the page that says so.</summary>
    public string Why { get; } = why;
}
