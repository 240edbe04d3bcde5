namespace RunbookDsl.Compiler.Model.Timing;

/// <summary>
/// How long an alert takes at worst, from the instant at which its trigger begins to hold for the samples that arrive.
/// A sample that just misses a tick is seen one interval later; <c>For</c> is then counted in whole ticks, since an alert fires at a tick.
/// How long samples and notifications are on their way is not the runbook's to say and not counted.
/// </summary>
/// <param name="Firing">Until it fires.</param>
/// <param name="Detection">Until it fires when its readings look back over windows that must first fill with what is bad.</param>
/// <param name="FirstPage">Until someone is called; null when nobody ever is.</param>
/// <param name="SecondPerson">Until somebody else is called too; null when nobody else ever is.</param>
sealed record AlertTiming(TimeSpan Firing, TimeSpan Detection, TimeSpan? FirstPage, TimeSpan? SecondPerson)
{
    /// <summary>The worst case of an alert.</summary>
    public static AlertTiming Of(RunbookModel runbook, Alert alert)
    {
        var interval = runbook.Interval;
        var firing = interval + Ticks(alert.For ?? TimeSpan.Zero, interval);
        var window = alert.Trigger.AllExpressions().OfType<MetricReading>().Select(reading => reading.Window).DefaultIfEmpty().Max();
        return new AlertTiming(firing, window + firing, firing + First(alert)?.After, firing + Second(alert)?.After);
    }

    /// <summary>The earliest call of an alert that has a time; null when none has.</summary>
    public static Escalation? First(Alert alert) => InTime(alert).FirstOrDefault();

    /// <summary>
    /// The earliest call at which somebody else than before is certain to be called; null when none is.
    /// A rotation may call the very person who has been called already: a second one is certain at the first call by which no one person can have been meant each time.
    /// </summary>
    public static Escalation? Second(Alert alert)
    {
        List<Contact>? same = null;
        foreach (var call in InTime(alert))
        {
            same ??= [.. People(call.Responder)];
            same.RemoveAll(person => !People(call.Responder).Contains(person));
            if (same.Count == 0)
            {
                return call;
            }
        }

        return null;
    }

    static IEnumerable<Escalation> InTime(Alert alert) => alert.Escalation.Where(call => call.After is not null).OrderBy(call => call.After!.Value);

    static EquatableArray<Contact> People(Responder responder) => responder is Rotation rotation ? rotation.Members : [(Contact)responder];

    static TimeSpan Ticks(TimeSpan duration, TimeSpan interval) =>
        interval <= TimeSpan.Zero ? duration : TimeSpan.FromTicks((duration.Ticks + interval.Ticks - 1) / interval.Ticks * interval.Ticks);
}
