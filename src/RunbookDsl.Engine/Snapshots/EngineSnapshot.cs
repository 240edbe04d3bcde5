using RunbookDsl.Definition;

namespace RunbookDsl.Engine;

/// <summary>Writes and reads what an engine knows, each part under a name that another version of the runbook has too when it means the same.</summary>
sealed class EngineSnapshot(RunbookDefinition definition, EnginePlan plan, EngineClock clock, StreamTable streams, OpenBuffer buffer, EngineCounts counts)
{
    const string Head = "engine";
    const string StreamSection = "streams";
    const string SettingSection = "settings";

    readonly StreamSnapshot _streams = new(plan, streams, buffer);

    /// <summary>What had no place, in words.</summary>
    public List<string> Losses { get; } = [];

    public void Save(Stream destination)
    {
        using var writer = new SnapshotWriter(destination, clock.Tick ?? 0);
        writer.Section(Head, () =>
        {
            writer.Text(definition.Id);
            writer.Long(plan.Grid.Interval);
            writer.Byte(clock.Tick is null ? (byte)0 : (byte)1);
            writer.Long(clock.Tick ?? 0);
            writer.Long(clock.Now);
            writer.Long(plan.Youth.Began);
            writer.Text(definition.Fingerprint);
            writer.Long(plan.IdleAfter);
            writer.Long(clock.SweepDue);
            counts.Save(writer);
        });
        if (plan.Settings.Length > 0)
            writer.Section(SettingSection, () => SaveSettings(writer));
        foreach (var rows in plan.Scopes)
            writer.Section(NameOf(rows), () => RowSnapshot.Save(rows, writer));
        writer.Section(StreamSection, () => _streams.Save(writer));
        foreach (var (name, part) in Parts())
            writer.Section(name, () => part.Save(writer));
        writer.Finish();
    }

    public void Load(Stream source)
    {
        using var reader = new SnapshotReader(source);
        try
        {
            Load(reader);
        }
        catch (Exception exception) when (exception is EndOfStreamException or ArgumentException or FormatException or IndexOutOfRangeException or KeyNotFoundException)
        {
            throw new SnapshotException($"The snapshot cannot be read: {exception.Message}", exception);
        }
    }

    void Load(SnapshotReader reader)
    {
        if (!reader.Next(out var name) || name != Head)
            throw new SnapshotException("The snapshot cannot be read: it does not begin with the engine's own section.");
        LoadHead(reader);
        var loaders = Loaders(reader);
        while (reader.Next(out name))
        {
            if (loaders.Remove(name, out var load))
                load();
            else
                Losses.Add($"{name}: this version of the runbook has no place for it.");
        }

        RowSnapshot.Link(plan);
        _streams.Count();
    }

    void LoadHead(SnapshotReader reader)
    {
        var id = reader.Text();
        if (id != definition.Id)
            throw new SnapshotException($"The snapshot is of the runbook '{id}', not of '{definition.Id}'.");
        var interval = reader.Long();
        var started = reader.Byte() != 0;
        var tick = reader.Long();
        clock.Now = reader.Long();
        plan.Youth.Began = reader.Long();
        var isSame = reader.Text() == definition.Fingerprint;
        isSame &= reader.Long() == plan.IdleAfter;
        var due = reader.Long();
        clock.SweepDue = isSame ? due : long.MinValue;
        counts.Load(reader);
        reader.SameGrid = interval == plan.Grid.Interval;
        if (!reader.SameGrid)
            Losses.Add($"windows: the time between ticks changed from {TimeSpan.FromTicks(interval)} to {definition.Interval}, so they begin anew.");
        reader.Rebase = saved => reader.SameGrid || saved == 0 ? saved : plan.Grid.Floor(new TickGrid(interval).TimeOf(saved));
        reader.Tick = reader.Rebase(tick);
        clock.Tick = started ? reader.Tick : null;
    }

    Dictionary<string, Action> Loaders(SnapshotReader reader)
    {
        var loaders = new Dictionary<string, Action>(StringComparer.Ordinal) { [StreamSection] = () => Losses.AddRange(_streams.Load(reader)), [SettingSection] = () => LoadSettings(reader) };
        foreach (var rows in plan.Scopes)
            loaders[NameOf(rows)] = () => RowSnapshot.Load(rows, reader);
        foreach (var (name, part) in Parts())
            loaders[name] = () => part.Load(reader);
        return loaders;
    }

    void SaveSettings(SnapshotWriter writer)
    {
        writer.Int(plan.Settings.Length);
        for (var i = 0; i < plan.Settings.Length; i++)
        {
            writer.Text(definition.Settings[i].Name);
            writer.Number(plan.Settings[i]);
        }
    }

    // A setting that this version lacks decides nothing, so nothing is lost with it.
    void LoadSettings(SnapshotReader reader)
    {
        for (var left = reader.Int(); left > 0; left--)
        {
            var name = reader.Text();
            var value = reader.Number();
            for (var i = 0; i < plan.Settings.Length; i++)
            {
                if (definition.Settings[i].Name == name)
                    plan.Settings[i] = value;
            }
        }
    }

    /// <summary>Everything that is kept by row, under its name.</summary>
    IEnumerable<(string Name, SnapshotPart Part)> Parts()
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var series in plan.Metrics)
        {
            yield return (StreamSnapshot.NameOf(series), new(series.Rows, series.Save, series.Load));
            if (series is not GaugeSeries gauge)
                continue;
            foreach (var window in gauge.Windows)
            {
                var name = $"window {StreamSnapshot.NameOf(series)} {window.Fold} {window.Sliding.Shape.PaneTicks}x{window.Sliding.Shape.Panes}";
                yield return (name, new(series.Rows, window.Sliding.Save, window.Sliding.Load, IsWindow: true));
            }
        }

        for (var i = 0; i < plan.Readings.Length; i++)
        {
            var reading = plan.Readings[i];
            var name = $"reading {definition.Readings[i].GetType().Name} {definition.Readings[i].Text} {NameOf(reading.Rows)}";
            used[name] = used.GetValueOrDefault(name) + 1;
            yield return (used[name] == 1 ? name : $"{name} #{used[name]}", new(reading.Rows, reading.Save, reading.Load, IsWindow: true));
        }

        foreach (var alert in plan.Alerts)
            yield return ($"alert {alert.Definition.Id} {NameOf(alert.Rows)}", new(alert.Rows, alert.Save, alert.Load));
    }

    static string NameOf(RowTable rows) => $"rows {{{string.Join(", ", rows.Names)}}}";
}
