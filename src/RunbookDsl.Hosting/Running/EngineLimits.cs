using RunbookDsl.Engine;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Running;

/// <summary>Makes the engines with the limits of the configuration.</summary>
internal static class EngineLimits
{
    /// <summary>A runner for each hosted runbook.</summary>
    public static IReadOnlyList<RunbookRunner> Runners(RunbooksBuilder runbooks, EvaluationOptions options)
    {
        var limits = new EngineOptions
        {
            Lateness = options.Lateness,
            MaxFuture = options.MaxFuture,
            MaxCatchUp = options.MaxCatchUp,
            IdleAfter = options.IdleAfter,
            MaxRowsPerScope = options.MaxRowsPerScope,
            MaxStreams = options.MaxStreams,
        };
        return [.. runbooks.Runbooks.Select(runbook => new RunbookRunner(runbook, limits))];
    }
}
