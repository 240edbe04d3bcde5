namespace RunbookDsl.Compiler.Model;

/// <summary>How long a turn of a rotation lasts.</summary>
enum RotationPeriod
{
    /// <summary>A day.</summary>
    Daily,

    /// <summary>A week.</summary>
    Weekly,
}
