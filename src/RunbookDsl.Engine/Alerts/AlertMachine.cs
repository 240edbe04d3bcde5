using System.Numerics;
using RunbookDsl.Definition;
using RunbookDsl.Evaluation;

namespace RunbookDsl.Engine;

/// <summary>The states of one alert: one bit for each row and state, times only for rows that are not inactive.</summary>
sealed class AlertMachine(AlertDefinition definition, RowTable rows, TickGrid grid) : IRowColumns
{
    readonly long _for = definition.For.Ticks;
    readonly long _delay = (definition.Resolution is null ? definition.KeepFiring : definition.StableFor).Ticks;
    ulong[] _pending = [];
    ulong[] _firing = [];
    ulong[] _resolving = [];
    long[] _since = [];
    long[] _fired = [];
    long[] _changed = [];

    public AlertDefinition Definition { get; } = definition;

    public RowTable Rows { get; } = rows;

    public bool IsInactive(int row) => ((_pending[row >> 6] | _firing[row >> 6] | _resolving[row >> 6]) >> (row & 63) & 1) == 0;

    public AlertState StateOf(int row)
    {
        var bit = 1ul << (row & 63);
        var word = row >> 6;
        if ((_firing[word] & bit) != 0)
            return AlertState.Firing;
        if ((_pending[word] & bit) != 0)
            return AlertState.Pending;
        return (_resolving[word] & bit) != 0 ? AlertState.Resolving : AlertState.Inactive;
    }

    /// <summary>The tick at which the trigger first held in this episode.</summary>
    public long SinceOf(int row) => _since[row];

    /// <summary>The tick at which it fired in this episode.</summary>
    public long FiredOf(int row) => _fired[row];

    /// <summary>The tick at which it came to its state; zero when it never left the first one.</summary>
    public long ChangedOf(int row) => _changed[row];

    /// <summary>Moves every row on by one tick and reports what changed.</summary>
    public void Step(long tick, Verdicts verdicts, int alert, TransitionReporter reporter)
    {
        var triggerTrue = verdicts.TriggerTrue(alert);
        var triggerFalse = verdicts.TriggerFalse(alert);
        var resolutionTrue = verdicts.ResolutionTrue(alert);
        var resolutionFalse = verdicts.ResolutionFalse(alert);
        for (var word = 0; word < Rows.Words; word++)
        {
            var alive = Rows.Alive[word];
            var busy = _pending[word] | _firing[word] | _resolving[word];
            var masks = new WordMasks(
                alive,
                alive & triggerTrue[word],
                alive & triggerFalse[word],
                alive & resolutionTrue[word],
                alive & resolutionFalse[word]).Under(Definition.WhenMissing);
            if ((masks.TriggerTrue | busy) != 0)
                Step(tick, word, masks, reporter);
        }
    }

    public void Grow(int capacity)
    {
        Array.Resize(ref _pending, capacity / RowTable.Tile);
        Array.Resize(ref _firing, capacity / RowTable.Tile);
        Array.Resize(ref _resolving, capacity / RowTable.Tile);
        Array.Resize(ref _since, capacity);
        Array.Resize(ref _fired, capacity);
        Array.Resize(ref _changed, capacity);
    }

    public void Clear(int row)
    {
        var keep = ~(1ul << (row & 63));
        _pending[row >> 6] &= keep;
        _firing[row >> 6] &= keep;
        _resolving[row >> 6] &= keep;
        _since[row] = _fired[row] = _changed[row] = 0;
    }

    public void Save(SnapshotWriter writer, int rowCount)
    {
        for (var row = 0; row < rowCount; row++)
            writer.Byte((byte)StateOf(row));
        writer.Column(_since, rowCount);
        writer.Column(_fired, rowCount);
        writer.Column(_changed, rowCount);
    }

    public void Load(SnapshotReader reader, int rowCount)
    {
        for (var row = 0; row < rowCount; row++)
        {
            var state = (AlertState)reader.Byte();
            var bit = 1ul << (row & 63);
            if (state == AlertState.Pending)
                _pending[row >> 6] |= bit;
            else if (state == AlertState.Firing)
                _firing[row >> 6] |= bit;
            else if (state == AlertState.Resolving)
                _resolving[row >> 6] |= bit;
        }

        reader.Column(_since, rowCount);
        reader.Column(_fired, rowCount);
        reader.Column(_changed, rowCount);
        for (var row = 0; row < rowCount; row++)
        {
            _since[row] = reader.Rebase(_since[row]);
            _fired[row] = reader.Rebase(_fired[row]);
            _changed[row] = reader.Rebase(_changed[row]);
        }
    }

    void Step(long tick, int word, in WordMasks masks, TransitionReporter reporter)
    {
        var pending = _pending[word];
        var firing = _firing[word];
        var resolving = _resolving[word];
        var begun = masks.TriggerTrue & ~(pending | firing | resolving);

        var toPending = _for > 0 ? begun : 0;
        var toFiring = (begun & ~toPending) | Due(pending & masks.TriggerTrue, word, _since, tick, _for) | (resolving & masks.ResolutionFalse);
        var ceased = pending & masks.TriggerFalse;
        var resolved = firing & masks.ResolutionTrue;
        var toResolving = _delay > 0 ? resolved : 0;
        var toInactive = ceased | (resolved & ~toResolving) | Due(resolving & masks.ResolutionTrue, word, _changed, tick, _delay);

        for (var changed = toPending | toFiring | toResolving | toInactive; changed != 0; changed &= changed - 1)
        {
            var bit = changed & (~changed + 1);
            var row = (word << 6) + BitOperations.TrailingZeroCount(changed);
            var from = StateOf(row);
            var to = (toPending & bit) != 0 ? AlertState.Pending
                : (toFiring & bit) != 0 ? AlertState.Firing
                : (toResolving & bit) != 0 ? AlertState.Resolving
                : AlertState.Inactive;
            if (from == AlertState.Inactive)
                _since[row] = tick;
            if (to == AlertState.Firing && from != AlertState.Resolving)
                _fired[row] = tick;
            _changed[row] = tick;
            Set(word, bit, to);
            var unknown = from is AlertState.Inactive or AlertState.Pending ? masks.TriggerUnknown : masks.ResolutionUnknown;
            reporter.Report(this, row, from, to, tick, (unknown & bit) != 0 ? TransitionCause.MissingData : TransitionCause.Condition);
            if (to == AlertState.Inactive)
                _since[row] = _fired[row] = 0;
        }
    }

    void Set(int word, ulong bit, AlertState state)
    {
        _pending[word] &= ~bit;
        _firing[word] &= ~bit;
        _resolving[word] &= ~bit;
        if (state == AlertState.Pending)
            _pending[word] |= bit;
        else if (state == AlertState.Firing)
            _firing[word] |= bit;
        else if (state == AlertState.Resolving)
            _resolving[word] |= bit;
    }

    /// <summary>Those rows whose time since a tick has reached a duration.</summary>
    ulong Due(ulong candidates, int word, long[] since, long tick, long duration)
    {
        var due = 0ul;
        for (var left = candidates; left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            if ((tick - since[(word << 6) + place]) * grid.Interval >= duration)
                due |= 1ul << place;
        }

        return due;
    }
}
