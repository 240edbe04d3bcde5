namespace RunbookDsl.Compiler.Model.Settings;

/// <summary>Settings in words.</summary>
static class SettingWording
{
    /// <summary>In a condition: <c>'timeout' (default 30 seconds)</c>. In quotation marks, so that a name keeps its letters where a sentence begins with it.</summary>
    public static string Of(Setting setting) => $"'{setting.Name}' (default {Value(setting, setting.Default)})";

    /// <summary>A share of it as people say it: <c>80 % of 'timeout' (default 30 seconds)</c>; null when it is no such thing.</summary>
    public static string? Share(Arithmetic arithmetic) => (arithmetic.Operator, arithmetic.Left, arithmetic.Right) switch
    {
        (ArithmeticOperator.Multiply, Constant { Value: > 0 and < 1 } share, SettingReading setting) => $"{Wording.Quantity(share.Value, Unit.Ratio)} of {Of(setting.Setting)}",
        (ArithmeticOperator.Multiply, SettingReading setting, Constant { Value: > 0 and < 1 } share) => $"{Wording.Quantity(share.Value, Unit.Ratio)} of {Of(setting.Setting)}",
        _ => null,
    };

    /// <summary>One of its values: <c>30 seconds</c>, <c>on</c>.</summary>
    public static string Value(Setting setting, Constant value) => setting.Kind == SettingKind.Switch ? value.Value == 0 ? "off" : "on" : Wording.Quantity(value);

    /// <summary>What it may be set to: <c>1 to 100</c>; empty when anything is allowed.</summary>
    public static string Bounds(Setting setting) => (setting.Least, setting.Most) switch
    {
        ({ } least, { } most) => $"{Wording.Quantity(least)} to {Wording.Quantity(most)}",
        _ => setting.Kind == SettingKind.Switch ? "on or off" : "",
    };
}
