namespace RunbookDsl;

/// <summary>Declares settings outside a runbook, for several runbooks to share.</summary>
public static class SharedSetting
{
    /// <summary>A setting for several runbooks; each is configured for itself.</summary>
    /// <param name="name">Its key in configuration: <c>max_turns</c>.</param>
    /// <param name="value">The default.</param>
    public static Setting<T> Of<T>(string name, T value)
        where T : struct => Setting<T>.Inert;
}
