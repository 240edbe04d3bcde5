using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>The settings of the service: value, bounds and meaning.</summary>
static class SettingsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownWriter document, RunbookModel runbook)
    {
        if (runbook.Settings.Count == 0)
        {
            return;
        }

        document.Heading(3, MarkdownText.Own("1.4 Key Configuration"));
        document.Table(
            ["Parameter", "Value", "Description", "Allowed", "Change"],
            runbook.Settings.Select(setting => new[]
            {
                MarkdownText.Code(setting.Name),
                MarkdownText.Plain(Value(setting)),
                MarkdownText.Plain(Description(setting)),
                MarkdownText.Plain(SettingWording.Bounds(setting)),
                MarkdownText.Plain(Change(setting)),
            }));
        document.Paragraph(MarkdownText.Own("Values are the defaults; the host's pages show the value in force and where it comes from. An environment overrides one in its configuration:") + MarkdownText.Code($"Runbooks:Settings:{runbook.Id}:<parameter>"));
    }

    static string Value(Setting setting) => setting.IsRequired
        ? $"set for each environment, such as {SettingWording.Value(setting, setting.Default)}"
        : SettingWording.Value(setting, setting.Default);

    static string Description(Setting setting) => (setting.Description, setting.Limits) switch
    {
        ({ } text, { } metric) => $"{text} (limits {Naming.Phrase(metric.Name)})",
        (null, { } metric) => $"Limits {Naming.Phrase(metric.Name)}",
        (var text, null) => text ?? "",
    };

    static string Change(Setting setting)
    {
        var when = setting.IsChangeableAtRunTime ? "at run time" : "at start";
        return setting.Risk is { } risk ? $"{when}, {risk.ToString().ToLowerInvariant()} risk" : when;
    }
}
