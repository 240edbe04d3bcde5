using RunbookDsl.Definition;
using RunbookDsl.Definition.Settings;

namespace RunbookDsl.Hosting.Tests.Hosts;

/// <summary><see cref="ThresholdRunbook"/> with settings, the first of which is what the error rate is compared with.</summary>
internal static class LimitRunbook
{
    public static RunbookDefinition Definition { get; } = ThresholdRunbook.Definition with
    {
        Settings =
        [
            new SettingDefinition { Name = "max_error_rate", Unit = Unit.Ratio, Default = 0.1, Least = 0.01, Most = 0.5, Description = "Error rate to call someone at", IsChangeableAtRunTime = true },
            new SettingDefinition { Name = "max_turns", Kind = SettingKind.Whole, Unit = Unit.Count, Default = 20, Least = 1, Most = 100, Risk = Risk.Medium },
            new SettingDefinition { Name = "timeout", Unit = Unit.Seconds, Default = 30, Limits = "latency" },
        ],
    };
}
