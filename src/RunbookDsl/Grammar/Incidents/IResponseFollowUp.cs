namespace RunbookDsl.Grammar;

/// <summary>What is done after the incident.</summary>
public interface IResponseFollowUp
{
    /// <summary>Something to do by a time.</summary>
    /// <param name="task">What is done: "Write incident report".</param>
    /// <param name="within">By when, counted from the end of the incident.</param>
    IResponseFollowUp FollowUp(string task, TimeSpan within);

    /// <summary>Something to do, some time.</summary>
    /// <param name="task">What is done.</param>
    IResponseFollowUp FollowUp(string task);
}
