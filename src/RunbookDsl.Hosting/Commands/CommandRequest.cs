using RunbookDsl.Hosting.Access;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What somebody wants to be run.</summary>
/// <param name="Command">The id of the command.</param>
/// <param name="Given">The values for its parameters.</param>
/// <param name="By">Who wants it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confirmed">Whether it was said that it is to change something.</param>
internal sealed record CommandRequest(string Command, IReadOnlyDictionary<string, string> Given, string? By, string? Reason, bool Confirmed)
{
    /// <summary>The incident that it is for.</summary>
    public long? Incident { get; init; }

    /// <summary>The deployment or rollback that it is for.</summary>
    public long? Procedure { get; init; }

    /// <summary>The step of it.</summary>
    public int? Step { get; init; }

    /// <summary>What is missing to run it; null when nothing is.</summary>
    public string? Problem(CommandEffect effect)
    {
        if (effect == CommandEffect.ReadOnly)
        {
            return Author.Problem(By) ?? (Reason?.Length > Author.LongestText ? $"A reason may have {Author.LongestText} characters." : null);
        }

        return Author.Problem(By, Reason) ?? (Confirmed ? null : "It changes the service; confirm that you mean it.");
    }
}
