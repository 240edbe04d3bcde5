namespace RunbookDsl.Dashboard.Tests.Hosts;

/// <summary>A test that drives Debian's chromium; skipped where it is not installed, unless <c>RUNBOOKDSL_REQUIRE_PEERS=1</c> asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Executable = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Executable) && Environment.GetEnvironmentVariable("RUNBOOKDSL_REQUIRE_PEERS") != "1")
        {
            Skip = $"{Executable} is not installed (apt-get install chromium); set RUNBOOKDSL_REQUIRE_PEERS=1 to make that a failure.";
        }
    }
}
