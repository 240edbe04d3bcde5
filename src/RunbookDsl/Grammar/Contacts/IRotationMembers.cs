namespace RunbookDsl.Grammar;

/// <summary>A rotation that has its hand-overs: who takes turns comes next.</summary>
public interface IRotationMembers
{
    /// <summary>The day from which turns are counted: the first person has the turn that begins at the first hand-over on or after it. Unless said, turns are counted from Monday, 1 January 2001.</summary>
    IRotationMembers StartingOn(int year, int month, int day);

    /// <summary>Who takes turns, in this order and then from the first again.</summary>
    Rotation Of(Contact first, params Contact[] others);
}
