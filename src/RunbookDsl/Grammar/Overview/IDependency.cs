namespace RunbookDsl.Grammar;

/// <summary>Something that the service needs: what for and what happens without it, in any order.</summary>
public interface IDependency
{
    /// <summary>What it is needed for: "Drafts every answer".</summary>
    IDependency Provides(string purpose);

    /// <summary>What happens while it is down: "No answers".</summary>
    IDependency WhenDown(string impact);

    /// <summary>What is done in its place: "People take over".</summary>
    IDependency Fallback(string fallback);
}
