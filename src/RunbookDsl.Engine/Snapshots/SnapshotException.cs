namespace RunbookDsl.Engine;

/// <summary>A snapshot could not be read: it is damaged, cut off, or of another format. Start without it and replay the journal.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Says what is wrong.</summary>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong and what found it.</summary>
    public SnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes one without a message.</summary>
    public SnapshotException()
    {
    }
}
