namespace RunbookDsl.Grammar;

/// <summary>A log, in any order.</summary>
public interface ILog
{
    /// <summary>Where it is: an address, a path.</summary>
    ILog At(string location);

    /// <summary>How long it is kept.</summary>
    ILog KeptFor(TimeSpan retention);
}
