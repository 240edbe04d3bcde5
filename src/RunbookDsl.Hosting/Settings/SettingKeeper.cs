using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using RunbookDsl.Definition.Settings;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Rules;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Settings;

/// <summary>
/// Keeps the values in force: the runbook's default, over it configuration, over that what people say at run time.
/// A person's word counts until configuration says something else than it did then. All changes are made by the evaluation loop's thread.
/// </summary>
internal sealed partial class SettingKeeper : IDisposable
{
    readonly IConfiguration _configuration;
    readonly RunbooksBuilder _runbooks;
    readonly JournalStore _journal;
    readonly ILogger<SettingKeeper> _logger;
    readonly ConcurrentQueue<SettingRequest> _requests = new();
    readonly ConcurrentDictionary<string, IReadOnlyList<SettingState>> _states = new(StringComparer.Ordinal);
    readonly IDisposable _watching;
    volatile ConfiguredSettings _configured;
    volatile bool _isReread;

    /// <summary>Watches the configuration.</summary>
    public SettingKeeper(IConfiguration configuration, RunbooksBuilder runbooks, JournalStore journal, ILogger<SettingKeeper> logger)
    {
        _configuration = configuration;
        _runbooks = runbooks;
        _journal = journal;
        _logger = logger;
        _configured = Read();
        _watching = ChangeToken.OnChange(configuration.GetReloadToken, () =>
        {
            _isReread = true;
            Wake();
        });
    }

    /// <summary>Called when there is something to do for the evaluation loop.</summary>
    public Action Wake { get; set; } = () => { };

    /// <summary>Whether people may change settings.</summary>
    public bool AllowChanges => _configured.AllowChanges;

    /// <summary>The settings of a runbook with their values, in their author's order.</summary>
    public IReadOnlyList<SettingState> Of(string runbook) => _states.GetValueOrDefault(runbook, []);

    /// <summary>Asks for another value; what it was checked by is checked by whoever asks.</summary>
    /// <returns>Null once the value is in force and kept; else why not.</returns>
    public Task<string?> ChangeAsync(SettingRequest request)
    {
        _requests.Enqueue(request);
        Wake();
        return request.Answer;
    }

    /// <summary>Gives an engine the values that count at start.</summary>
    /// <returns>The changes, to be written before anything is evaluated by them.</returns>
    public IEnumerable<PendingRecord> Start(RunbookRunner runner, DateTimeOffset now)
    {
        var last = _journal.Read(connection => SettingJournal.Last(connection, runner.Definition.Id));
        _states[runner.Definition.Id] = [.. runner.Definition.Settings.Select((setting, i) => new SettingState(setting, runner.Engine.Setting(i), ConfiguredSettings.Default, last.GetValueOrDefault(setting.Name)))];
        return Settle(runner, now, _ => true);
    }

    /// <summary>Refuses what was asked since the last time, while another host evaluates.</summary>
    /// <param name="why">Who evaluates.</param>
    public void Refuse(string why)
    {
        while (_requests.TryDequeue(out var request))
        {
            request.Tell($"{why} Change it there; nothing was changed.");
        }
    }

    /// <summary>Shows the values by which another host evaluates.</summary>
    /// <exception cref="JournalUnavailableException">The journal cannot be read.</exception>
    public void ShowJournal(IReadOnlyList<RunbookRunner> runners)
    {
        foreach (var runbook in runners.Select(runner => runner.Definition))
        {
            var last = _journal.Read(connection => SettingJournal.Last(connection, runbook.Id));
            _states[runbook.Id] = [.. runbook.Settings.Select(setting =>
            {
                var (value, source) = _configured.Of(runbook.Id, setting);
                return last.TryGetValue(setting.Name, out var change) ? new SettingState(setting, change.Value, change.Source, change) : new SettingState(setting, value, source, null);
            })];
        }
    }

    /// <summary>Does what was asked since the last time.</summary>
    /// <param name="runners">The hosted runbooks.</param>
    /// <param name="now">The host's clock.</param>
    /// <param name="pending">Takes the changes that are to be written.</param>
    /// <param name="flush">Writes them; false while the journal cannot be written.</param>
    public void Step(IReadOnlyList<RunbookRunner> runners, DateTimeOffset now, List<PendingRecord> pending, Func<bool> flush)
    {
        if (_isReread)
        {
            _isReread = false;
            Reread(runners, now, pending);
            flush();
        }

        while (_requests.TryDequeue(out var request))
        {
            if (!flush())
            {
                request.Tell("The journal cannot be written just now, so the change would not survive a restart; nothing was changed.");
                continue;
            }

            var runner = runners.First(runner => runner.Definition.Id == request.Runbook);
            var setting = runner.Definition.Settings[request.Setting];
            var configured = _configured.Of(request.Runbook, setting).Value;
            pending.Add(Apply(runner, request.Setting, new SettingChange(request.Runbook, setting.Name, request.Value, configured, request.By, request.By, request.Reason, now)));
            request.Tell(flush() ? null : "The value is in force, but the journal cannot be written just now; it is kept as soon as there is room.");
        }
    }

    /// <summary>What the compiler's rules prove wrong with a value beside those in force.</summary>
    /// <param name="runbook">The runbook's id.</param>
    /// <param name="setting">The place of the setting.</param>
    /// <param name="value">The value that it would have.</param>
    public IEnumerable<string> Objections(string runbook, int setting, double value)
    {
        var values = Of(runbook)
            .Select((state, i) => (state.Setting, Value: i == setting ? value : state.Value))
            .Where(each => each.Value != each.Setting.Default)
            .ToDictionary(each => each.Setting.Name, each => each.Value, StringComparer.Ordinal);
        return SettingRules.Check(_runbooks.Runbooks.First(hosted => hosted.Definition.Id == runbook), values)
            .Where(finding => finding.IsError)
            .Select(finding => $"{finding.Id}: {finding.Message}.");
    }

    /// <inheritdoc />
    public void Dispose() => _watching.Dispose();

    ConfiguredSettings Read() => ConfiguredSettings.Read(_configuration, _runbooks.Runbooks);

    void Reread(IReadOnlyList<RunbookRunner> runners, DateTimeOffset now, List<PendingRecord> pending)
    {
        var configured = Read();
        if (configured.Problems.Count > 0)
        {
            Refused(_logger, string.Join(" ", configured.Problems));
            return;
        }

        var before = _configured;
        _configured = configured;
        foreach (var runner in runners)
        {
            pending.AddRange(Settle(runner, now, setting =>
            {
                var moved = configured.Of(runner.Definition.Id, setting).Value != before.Of(runner.Definition.Id, setting).Value;
                if (moved && !setting.IsChangeableAtRunTime)
                {
                    AtStart(_logger, runner.Definition.Id, setting.Name);
                }

                return setting.IsChangeableAtRunTime;
            }));
        }
    }

    List<PendingRecord> Settle(RunbookRunner runner, DateTimeOffset now, Func<SettingDefinition, bool> mayMove)
    {
        var id = runner.Definition.Id;
        var records = new List<PendingRecord>();
        for (var i = 0; i < runner.Definition.Settings.Count; i++)
        {
            var setting = runner.Definition.Settings[i];
            var (value, source) = _configured.Of(id, setting);
            if (!mayMove(setting))
            {
                continue;
            }

            var change = Of(id)[i].Change;
            if (change?.By is { } person && setting.IsChangeableAtRunTime && change.Configured == value && SettingText.IsAllowed(change.Value, setting))
            {
                (value, source) = (change.Value, person);
            }

            if (runner.Engine.Setting(i) != value)
            {
                records.Add(Apply(runner, i, new SettingChange(id, setting.Name, value, value, source, null, null, now)));
            }
            else
            {
                Show(id, i, state => state with { Source = source });
            }
        }

        return records;
    }

    PendingRecord Apply(RunbookRunner runner, int setting, SettingChange change)
    {
        var definition = runner.Definition.Settings[setting];
        Changed(_logger, change.Runbook, change.Name, SettingText.Format(runner.Engine.Setting(setting), definition), SettingText.Format(change.Value, definition), change.Source, change.Reason ?? "configured");
        runner.Engine.Set(setting, change.Value);
        Show(change.Runbook, setting, state => state with { Value = change.Value, Source = change.Source, Change = change });
        return new PendingRecord(runner, null, []) { Setting = change };
    }

    void Show(string runbook, int setting, Func<SettingState, SettingState> with) =>
        _states[runbook] = [.. Of(runbook).Select((state, i) => i == setting ? with(state) : state)];

    [LoggerMessage(1, LogLevel.Information, "{Runbook}: setting {Setting} {Before} -> {After}, from {Source} ({Reason})")]
    static partial void Changed(ILogger logger, string runbook, string setting, string before, string after, string source, string reason);

    [LoggerMessage(2, LogLevel.Error, "The configuration was read anew and is not taken, the values in force stay: {Problems}")]
    static partial void Refused(ILogger logger, string problems);

    [LoggerMessage(3, LogLevel.Warning, "{Runbook}: setting {Setting} has another value in the configuration, which is taken at the next start; its author does not let it change at run time.")]
    static partial void AtStart(ILogger logger, string runbook, string setting);
}
