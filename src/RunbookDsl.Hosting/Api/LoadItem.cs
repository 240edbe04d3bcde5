using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Hosting.Api;

/// <summary>A level of load and whether it is reached.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Condition">How it shows, in words.</param>
/// <param name="Status">Whether it is: reached, below or unknown.</param>
internal sealed record LoadItem(string Id, string Name, string Condition, string Status)
{
    /// <summary>A level of the board.</summary>
    public static LoadItem Of(LoadStatus status) => new(
        status.Level.Id,
        status.Level.Name,
        status.Level.When!.Text,
        status.IsReached switch { true => "reached", false => "below", null => "unknown" });
}
