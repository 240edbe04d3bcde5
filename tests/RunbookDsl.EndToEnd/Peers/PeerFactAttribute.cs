namespace RunbookDsl.EndToEnd.Peers;

/// <summary>A test against a program of Debian, skipped with a plain message where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute(string program)
    {
        Program = program;
        if (!DebianPeer.IsExpected(program))
        {
            Skip = $"'{program}' is not installed (apt-get install {program}).";
        }
    }

    /// <summary>The program's name.</summary>
    public string Program { get; }
}
