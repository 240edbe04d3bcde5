namespace RunbookDsl.Hosting.Api;

/// <summary>What an endpoint answers, before the reason, when the journal could not keep what was asked for.</summary>
/// <param name="Title">What became of it.</param>
internal sealed record NotKept(string Title)
{
    /// <summary>What mostly becomes of it.</summary>
    public const string Nothing = "It could not be kept, so nothing was done.";
}
