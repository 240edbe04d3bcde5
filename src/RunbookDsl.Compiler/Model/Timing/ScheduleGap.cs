namespace RunbookDsl.Compiler.Model.Timing;

/// <summary>A time at which nobody can be reached.</summary>
/// <param name="Member">Who is on call then.</param>
/// <param name="From">When it begins, in UTC.</param>
/// <param name="Until">When it ends, in UTC.</param>
readonly record struct ScheduleGap(Contact Member, DateTime From, DateTime Until)
{
    /// <summary>
    /// The times between two instants at which neither who is on call nor anyone else of a few can be reached, in order; each ends with the turn at the latest.
    /// Null when this machine does not know a zone that matters.
    /// </summary>
    public static IEnumerable<ScheduleGap>? In(Rotation rotation, IReadOnlyList<Contact> others, DateTime from, DateTime until)
    {
        var zone = HostZone.Find(rotation.HandOver.TimeZone);
        var people = rotation.Members.Concat(others).Distinct().ToDictionary(person => person, Hours.Of);
        return zone is null || people.ContainsValue(null) ? null : Between(Turn.Of(rotation, zone, from), people!, others, from, until);
    }

    /// <summary>The times between two instants at which nobody of a few can be reached, in order. Null when this machine does not know a zone that matters.</summary>
    public static IEnumerable<(DateTime From, DateTime Until)>? OfAll(IReadOnlyList<Contact> people, DateTime from, DateTime until)
    {
        var hours = people.Select(Hours.Of).ToList();
        return hours.Contains(null) ? null : Open(hours!, from, until);
    }

    static IEnumerable<ScheduleGap> Between(IEnumerable<Turn> turns, Dictionary<Contact, Hours> people, IReadOnlyList<Contact> others, DateTime from, DateTime until)
    {
        foreach (var turn in turns.TakeWhile(turn => turn.From < until))
        {
            var (start, end) = (turn.From > from ? turn.From : from, turn.Until < until ? turn.Until : until);
            foreach (var (since, to) in Open([.. others.Append(turn.Member).Distinct().Select(person => people[person])], start, end))
            {
                yield return new ScheduleGap(turn.Member, since, to);
            }
        }
    }

    static IEnumerable<(DateTime From, DateTime Until)> Open(List<Hours> reachable, DateTime start, DateTime end)
    {
        var edges = reachable.SelectMany(hours => hours.Edges(start, end)).Append(start).Append(end).Distinct().OrderBy(edge => edge).ToList();
        DateTime? since = null;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (!reachable.Exists(hours => hours.Include(edges[i])))
            {
                since ??= edges[i];
            }
            else if (since is { } began)
            {
                yield return (began, edges[i]);
                since = null;
            }
        }

        if (since is { } last)
        {
            yield return (last, end);
        }
    }
}
