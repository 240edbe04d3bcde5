using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of a rotation at run time, where they do nothing.</summary>
sealed class RotationSentence : IRotationStart, IRotationMembers
{
    internal static readonly RotationSentence Instance = new();

    public IRotationMembers Weekly(DayOfWeek day, TimeOnly at, string timeZone) => this;

    public IRotationMembers Daily(TimeOnly at, string timeZone) => this;

    public IRotationMembers StartingOn(int year, int month, int day) => this;

    public Rotation Of(Contact first, params Contact[] others) => Rotation.Inert;
}
