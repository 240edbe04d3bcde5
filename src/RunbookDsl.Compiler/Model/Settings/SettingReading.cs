namespace RunbookDsl.Compiler.Model.Settings;

/// <summary>The value of a setting at each tick; never missing.</summary>
/// <param name="Setting">The setting.</param>
sealed record SettingReading(Setting Setting) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Setting.Unit;
}
