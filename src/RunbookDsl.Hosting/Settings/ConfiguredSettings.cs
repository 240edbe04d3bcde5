using Microsoft.Extensions.Configuration;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Settings;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Rules;

namespace RunbookDsl.Hosting.Settings;

/// <summary>What configuration says of the settings of the hosted runbooks, checked by the bounds that their authors gave.</summary>
internal sealed class ConfiguredSettings
{
    /// <summary>Where a value comes from that no configuration gives.</summary>
    public const string Default = "default of the runbook";

    readonly Dictionary<(string Runbook, string Setting), (double Value, string Source)> _values = [];
    readonly List<string> _problems = [];
    readonly List<string> _warnings = [];

    ConfiguredSettings()
    {
    }

    /// <summary>Everything that is wrong, each with key, value, what is allowed and its source.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What the compiler's rules doubt about the values.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Whether people may change settings through the API.</summary>
    public bool AllowChanges { get; private set; }

    /// <summary>Reads the section <c>Runbooks:Settings</c>.</summary>
    public static ConfiguredSettings Read(IConfiguration configuration, IReadOnlyList<HostedRunbook> runbooks)
    {
        var settings = new ConfiguredSettings();
        var section = configuration.GetSection($"{RunbooksOptions.Section}:{SettingsOptions.Section}");
        var definitions = runbooks.Select(runbook => runbook.Definition).ToList();
        settings.ReadAllowChanges(configuration, section.GetSection(SettingsOptions.AllowChanges));
        var strangers = section.GetChildren().Where(child =>
            !Same(child.Key, SettingsOptions.AllowChanges) && !definitions.Exists(runbook => Same(runbook.Id, child.Key)));
        foreach (var stranger in strangers)
        {
            settings._problems.Add($"{stranger.Path} is not a hosted runbook; known here are {string.Join(", ", definitions.Select(runbook => runbook.Id).Append(SettingsOptions.AllowChanges))}.");
        }

        foreach (var runbook in runbooks)
        {
            settings.Read(configuration, section.GetSection(runbook.Definition.Id), runbook.Definition);
            settings.Check(runbook);
        }

        return settings;
    }

    /// <summary>The value in force where nobody has changed it, and where it comes from.</summary>
    public (double Value, string Source) Of(string runbook, SettingDefinition setting) =>
        _values.TryGetValue((runbook, setting.Name), out var value) ? value : (setting.Default, Default);

    void ReadAllowChanges(IConfiguration configuration, IConfigurationSection section)
    {
        if (section.Value is not { } text)
        {
            return;
        }

        if (bool.TryParse(text, out var allow))
        {
            AllowChanges = allow;
        }
        else
        {
            _problems.Add(ConfigurationSource.Add(configuration, $"{section.Path} is '{text}'; allowed is true or false."));
        }
    }

    void Read(IConfiguration configuration, IConfigurationSection section, RunbookDefinition runbook)
    {
        foreach (var child in section.GetChildren().Where(child => !runbook.Settings.Any(setting => Same(setting.Name, child.Key))))
        {
            var known = runbook.Settings.Count == 0 ? "this runbook has none" : $"known here are {string.Join(", ", runbook.Settings.Select(setting => setting.Name))}";
            _problems.Add(ConfigurationSource.Add(configuration, $"{child.Path} is not a setting; {known}."));
        }

        foreach (var setting in runbook.Settings)
        {
            Read(configuration, section.GetSection(setting.Name), runbook, setting);
        }
    }

    void Read(IConfiguration configuration, IConfigurationSection section, RunbookDefinition runbook, SettingDefinition setting)
    {
        if (string.IsNullOrWhiteSpace(section.Value))
        {
            if (setting.IsRequired)
            {
                _problems.Add($"{section.Path} is not set, and the runbook requires it; allowed is {SettingText.Allowed(setting)}. No configuration source has it.");
            }
            else if (!SettingText.IsAllowed(setting.Default, setting))
            {
                _problems.Add($"{section.Path} is {SettingText.Format(setting.Default, setting)}; allowed is {SettingText.Allowed(setting)}. It comes from the {Default}.");
            }
        }
        else if (SettingText.Parse(section.Value, setting) is { } value && SettingText.IsAllowed(value, setting))
        {
            _values[(runbook.Id, setting.Name)] = (value, ConfigurationSource.Of(configuration, section.Path) ?? "configuration");
        }
        else
        {
            _problems.Add(ConfigurationSource.Add(configuration, $"{section.Path} is '{section.Value}'; allowed is {SettingText.Allowed(setting)}."));
        }
    }

    // The rules that the compiler asked with the defaults are asked again with what configuration says.
    void Check(HostedRunbook runbook)
    {
        var definition = runbook.Definition;
        var changed = definition.Settings
            .Where(setting => _values.TryGetValue((definition.Id, setting.Name), out var value) && value.Value != setting.Default)
            .ToDictionary(setting => setting.Name, setting => _values[(definition.Id, setting.Name)].Value, StringComparer.Ordinal);
        foreach (var finding in SettingRules.Check(runbook, changed))
        {
            var said = definition.Settings.Where(setting => changed.ContainsKey(setting.Name)).Select(setting =>
                $"Runbooks:Settings:{definition.Id}:{setting.Name} is {SettingText.Format(changed[setting.Name], setting)}, from {_values[(definition.Id, setting.Name)].Source}");
            (finding.IsError ? _problems : _warnings).Add($"{finding.Id}: {finding.Message}. {string.Join("; ", said)}.");
        }
    }

    static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
