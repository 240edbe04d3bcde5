namespace RunbookDsl.Engine;

/// <summary>Writes and reads the rows of a scope, each at its own id.</summary>
static class RowSnapshot
{
    public static void Save(RowTable rows, SnapshotWriter writer)
    {
        writer.Int(rows.High);
        for (var row = 0; row < rows.High; row++)
        {
            writer.Byte((byte)(rows.Labels[row] is null ? 0 : rows.IsAlive(row) ? 2 : 1));
            if (rows.Labels[row] is not { } labels)
                continue;
            foreach (var name in rows.Names)
                writer.Text(labels.ValueOf(name));
            writer.Long(rows.Appeared[row]);
            writer.Long(rows.Newest[row]);
        }

        writer.Int(rows.Free.Count);
        foreach (var row in rows.Free)
            writer.Int(row);
    }

    public static void Load(RowTable rows, SnapshotReader reader)
    {
        var high = reader.Int();
        var values = new string[rows.Names.Count];
        for (var row = 0; row < high; row++)
        {
            rows.Reach(row + 1);
            var state = reader.Byte();
            if (state == 0)
                continue;
            for (var i = 0; i < values.Length; i++)
                values[i] = reader.Text();
            rows.Put(row, rows.LabelsOf(values));
            rows.Appeared[row] = reader.Long();
            rows.Newest[row] = reader.Long();
            if (state == 2)
                rows.Alive[row >> 6] |= 1ul << (row & 63);
        }

        // A stack lists its newest first, so it is filled from the back.
        var free = new int[reader.Int()];
        for (var i = 0; i < free.Length; i++)
            free[i] = reader.Int();
        foreach (var row in free.Reverse())
            rows.Free.Push(row);
    }

    /// <summary>Finds, or makes for a scope that is new, the rows with fewer labels that each row belongs to.</summary>
    public static void Link(EnginePlan plan)
    {
        foreach (var rows in plan.Scopes)
        {
            for (var row = 0; row < rows.High; row++)
            {
                if (rows.Labels[row] is not { } labels)
                    continue;
                var values = rows.Names.Select(labels.ValueOf).ToArray();
                foreach (var coarser in rows.Coarser)
                {
                    var target = coarser.Target.FindOrReserve(coarser.Target.LabelsOf(coarser.Pick(values)));
                    coarser.Map(row, target);
                    if (!rows.IsAlive(row))
                        continue;
                    coarser.Target.Finer[target]++;
                    if (coarser.Target.IsAlive(target))
                        continue;
                    coarser.Target.Alive[target >> 6] |= 1ul << (target & 63);
                    coarser.Target.Appeared[target] = rows.Appeared[row];
                }
            }
        }
    }
}
