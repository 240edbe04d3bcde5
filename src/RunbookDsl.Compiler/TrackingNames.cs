namespace RunbookDsl.Compiler;

/// <summary>The names of the generator's steps, by which tests see what ran again.</summary>
static class TrackingNames
{
    public const string Runbooks = nameof(Runbooks);
    public const string HintNames = nameof(HintNames);
    public const string Plans = nameof(Plans);
    public const string Definitions = nameof(Definitions);
    public const string Evaluators = nameof(Evaluators);
    public const string Alerts = nameof(Alerts);
    public const string Documents = nameof(Documents);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Runbooks, HintNames, Plans, Definitions, Evaluators, Alerts, Documents];
}
