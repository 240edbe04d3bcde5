namespace RunbookDsl.Hosting.Journal;

/// <summary>What a committed transaction survives.</summary>
internal enum Durability
{
    /// <summary>A kill of the process; a loss of power may lose the last moments. For samples, of which there are many.</summary>
    Process,

    /// <summary>A loss of power too. For transitions and what has to be delivered.</summary>
    Machine,
}
