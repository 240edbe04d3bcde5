namespace RunbookDsl.Engine;

/// <summary>The folds of a gauge's samples that windows are made of.</summary>
enum GaugeFold
{
    Least,
    Greatest,
    Sum,
    Count,
}
