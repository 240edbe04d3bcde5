namespace RunbookDsl.Grammar;

/// <summary>A response procedure after a phase: a decision that belongs to it, the next phase or what follows the incident.</summary>
public interface IResponsePhase : IResponse, IResponseFollowUp
{
    /// <summary>A decision to be taken in the phase.</summary>
    /// <param name="question">What is decided.</param>
    /// <param name="options">What can be chosen.</param>
    IResponsePhase Decide(string question, params string[] options);
}
