namespace RunbookDsl.Grammar;

/// <summary>A response procedure whose first phase comes next.</summary>
public interface IResponse
{
    /// <summary>A phase that is to be done by a time.</summary>
    /// <param name="phase">Its name: "Acknowledge".</param>
    /// <param name="within">By when, counted from the beginning of the incident.</param>
    /// <param name="actions">What is done.</param>
    IResponsePhase Step(string phase, TimeSpan within, params string[] actions);

    /// <summary>A phase without a deadline.</summary>
    /// <param name="phase">Its name: "Resolve".</param>
    /// <param name="actions">What is done.</param>
    IResponsePhase Step(string phase, params string[] actions);
}
