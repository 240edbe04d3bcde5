namespace RunbookDsl.Compiler.Model.Settings;

/// <summary>What values a setting can have.</summary>
enum SettingKind
{
    /// <summary>Any number of its unit.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>On or off.</summary>
    Switch,
}
