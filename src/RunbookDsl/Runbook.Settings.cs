namespace RunbookDsl;

/// <content>The words that a setting begins with.</content>
public abstract partial class Runbook<TMetrics>
{
    /// <summary>A value that configuration may override for one environment; documented, checked at start, and usable in conditions.</summary>
    /// <param name="name">Its key in configuration: <c>max_turns</c>.</param>
    /// <param name="value">The default.</param>
    protected static Setting<T> Setting<T>(string name, T value)
        where T : struct => SharedSetting.Of(name, value);
}
