namespace RunbookDsl.Engine;

/// <summary>Forgets streams and drops rows that have been without a sample for long; looks only when one can be due.</summary>
sealed class IdleSweep(EnginePlan plan, StreamTable streams, EngineCounts counts, EngineClock clock, long idleAfter)
{
    readonly RowTable[] _finestFirst = plan.Scopes.OrderByDescending(scope => scope.Names.Count).ToArray();

    public void Run(long time)
    {
        if (time < clock.SweepDue)
            return;
        var oldest = time - idleAfter;
        var earliest = time;
        SweepStreams(time, oldest, ref earliest);
        foreach (var rows in _finestFirst)
            Renew(rows);
        foreach (var rows in _finestFirst)
            SweepRows(rows, oldest, ref earliest);
        clock.SweepDue = earliest + idleAfter;
    }

    void SweepStreams(long time, long oldest, ref long earliest)
    {
        for (var slot = 0; slot < streams.High; slot++)
        {
            ref var stream = ref streams[slot];
            if (stream.Identity is null)
                continue;
            var newest = Math.Max(stream.Newest, stream.Opened);
            if (newest > oldest)
            {
                earliest = Math.Min(earliest, newest);
                continue;
            }

            var series = plan.Metrics[stream.Metric];
            series.Forget(ref stream, time);

            // A sample that already waits in an open tick belongs to the stream as a new one.
            if (stream.Head < 0)
                Close(slot, series.Rows, stream.Row);
        }
    }

    void Close(int slot, RowTable rows, int row)
    {
        streams.Close(slot);
        foreach (var coarser in rows.Coarser)
        {
            var target = coarser.Rows[row];
            coarser.Target.Streams[target]--;
        }

        rows.Streams[row]--;
        rows.Release(row);
        foreach (var coarser in rows.Coarser)
            coarser.Target.Release(coarser.Rows[row]);
    }

    /// <summary>Finds each row's newest sample, over all metrics and all rows with more labels.</summary>
    void Renew(RowTable rows)
    {
        foreach (var series in plan.Metrics)
        {
            if (series.Rows != rows)
                continue;
            for (var row = 0; row < rows.High; row++)
                rows.Newest[row] = Math.Max(rows.Newest[row], series.Newest[row]);
        }

        foreach (var coarser in rows.Coarser)
        {
            for (var row = 0; row < rows.High; row++)
            {
                if (rows.IsAlive(row))
                    coarser.Target.Newest[coarser.Rows[row]] = Math.Max(coarser.Target.Newest[coarser.Rows[row]], rows.Newest[row]);
            }
        }
    }

    void SweepRows(RowTable rows, long oldest, ref long earliest)
    {
        // The row without labels is there from the start and stays.
        if (rows.Names.Count == 0)
            return;
        for (var row = 0; row < rows.High; row++)
        {
            if (!rows.IsAlive(row))
                continue;
            if (rows.Newest[row] <= oldest && rows.Finer[row] == 0 && IsInactive(rows, row))
            {
                rows.Drop(row);
                counts.RowsDropped++;
            }
            else
            {
                earliest = Math.Min(earliest, rows.Newest[row]);
            }
        }
    }

    bool IsInactive(RowTable rows, int row)
    {
        foreach (var alert in plan.Alerts)
        {
            if (alert.Rows == rows && !alert.IsInactive(row))
                return false;
        }

        return true;
    }
}
