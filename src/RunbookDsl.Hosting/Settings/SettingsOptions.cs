namespace RunbookDsl.Hosting.Settings;

/// <summary>What may be done to runbooks' settings: the key right below <c>Runbooks:Settings</c>; the sections beside it are the runbooks'.</summary>
internal static class SettingsOptions
{
    /// <summary>The name of the configuration section below <c>Runbooks</c>.</summary>
    public const string Section = "Settings";

    /// <summary>The key that lets people change settings through the API; false unless said.</summary>
    public const string AllowChanges = "AllowChanges";
}
