using RunbookDsl.Grammar;

namespace RunbookDsl;

/// <summary>Persons who are on call in turn. Made by <c>Rotation("Support on-call").Weekly(…).Of(Primary, Secondary)</c> in a runbook, or beginning with <see cref="Of"/> in a shared class.</summary>
public sealed class Rotation : Responder
{
    internal static readonly Rotation Inert = new();

    Rotation()
    {
    }

    /// <summary>A rotation declared outside a runbook, for several to share.</summary>
    /// <param name="name">Its name as people say it: "Support on-call".</param>
    public static IRotationStart Of(string name) => RunbookDsl.Inert.RotationSentence.Instance;

    /// <summary>The day from which turns are counted: the first person has the turn that begins at the first hand-over on or after it. Unless said, turns are counted from Monday, 1 January 2001.</summary>
    public Rotation StartingOn(int year, int month, int day) => this;
}
