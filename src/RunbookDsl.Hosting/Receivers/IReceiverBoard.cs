namespace RunbookDsl.Hosting.Receivers;

/// <summary>Who is told and how that goes, for pages.</summary>
internal interface IReceiverBoard
{
    /// <summary>The host's clock.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Every receiver that is configured, what fails first.</summary>
    IReadOnlyList<Receiver> Receivers();

    /// <summary>The contacts that are not reached by all the channels that their runbooks name, and why.</summary>
    IReadOnlyList<(string Contact, string Why)> Unreached();
}
