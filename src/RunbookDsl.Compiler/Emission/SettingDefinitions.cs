using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the settings of a definition.</summary>
static class SettingDefinitions
{
    const string Settings = "global::RunbookDsl.Definition.Settings";

    public static void Write(CodeWriter code, RunbookModel runbook)
    {
        if (runbook.Settings.Count > 0)
        {
            code.List("Settings = ", runbook.Settings, setting => Write(code, setting));
        }
    }

    static void Write(CodeWriter code, Setting setting)
    {
        code.Open($"new {Settings}.SettingDefinition");
        code.Line($"Name = {CodeWriter.Text(setting.Name)},");
        code.Line($"Kind = {Settings}.SettingKind.{setting.Kind},");
        code.Line($"Unit = global::RunbookDsl.Definition.Unit.{setting.Unit},");
        code.Line($"Default = {CodeWriter.Number(setting.Default.Value)},");
        code.Line($"Least = {Number(setting.Least)},");
        code.Line($"Most = {Number(setting.Most)},");
        code.Line($"Description = {CodeWriter.Text(setting.Description ?? "")},");
        code.Line($"Risk = {(setting.Risk is { } risk ? $"global::RunbookDsl.Risk.{risk}" : "null")},");
        code.Line($"Limits = {CodeWriter.Text(setting.Limits is { } metric ? Naming.Phrase(metric.Name) : null)},");
        code.Line($"IsRequired = {(setting.IsRequired ? "true" : "false")},");
        code.Line($"IsChangeableAtRunTime = {(setting.IsChangeableAtRunTime ? "true" : "false")},");
        code.Close(",");
    }

    static string Number(Constant? constant) => constant is null ? "null" : CodeWriter.Number(constant.Value);
}
