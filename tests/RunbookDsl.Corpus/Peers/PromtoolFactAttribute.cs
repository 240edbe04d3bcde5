namespace RunbookCorpus.Peers;

/// <summary>A test that runs promtool, skipped with a plain message where that is not installed, unless <c>RUNBOOKDSL_REQUIRE_PEERS=1</c> asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PromtoolFactAttribute : FactAttribute
{
    public PromtoolFactAttribute()
    {
        if (Promtool.Path is null && Environment.GetEnvironmentVariable("RUNBOOKDSL_REQUIRE_PEERS") != "1")
        {
            Skip = "'promtool' is not installed (apt-get install prometheus).";
        }
    }
}
