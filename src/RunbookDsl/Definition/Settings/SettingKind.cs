namespace RunbookDsl.Definition.Settings;

/// <summary>What values a setting can have.</summary>
public enum SettingKind
{
    /// <summary>Any number of its unit.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>On (1) or off (0).</summary>
    Switch,
}
