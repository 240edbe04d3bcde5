namespace RunbookDsl.Hosting.Commands;

/// <summary>Why a command that runs is to end.</summary>
internal enum CommandStop
{
    /// <summary>Somebody wants it to.</summary>
    Person,

    /// <summary>The host shuts down.</summary>
    Host,

    /// <summary>Another host holds it for lost, so nothing about it is written any more.</summary>
    Lost,
}
