namespace RunbookDsl.Hosting.Suppression;

/// <summary>Why a firing is held back.</summary>
/// <param name="By">What holds it back.</param>
/// <param name="Id">Which: the number of a silence or window, the id of an alert.</param>
/// <param name="Words">It in words, inside a sentence: <c>silence 3 of Dana Reyes (new certificates)</c>.</param>
internal sealed record SuppressionCause(Suppressor By, string Id, string Words);
