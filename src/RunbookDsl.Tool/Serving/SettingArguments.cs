namespace RunbookDsl.Tool.Serving;

/// <summary>The settings that a command line gives. Settings have sections, so anything else that is not known is a slip of the pen, which the configuration would swallow.</summary>
internal static class SettingArguments
{
    /// <summary>Refuses what is neither an option nor a setting.</summary>
    public static void Check(IEnumerable<string> arguments)
    {
        if (arguments.FirstOrDefault(argument => !IsSetting(argument)) is { } wrong)
        {
            throw new ToolException(ExitCode.Usage, $"'{wrong}' is neither an option nor a setting", "Settings are written like --Runbooks:Intake:GrpcPort=4317; runbook serve --help lists the options.");
        }
    }

    static bool IsSetting(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        return argument.StartsWith("--", StringComparison.Ordinal) && (argument.StartsWith("--urls=", StringComparison.Ordinal) || (colon > 0 && colon < equals));
    }
}
