namespace RunbookDsl.Hosting.Retention;

/// <summary>How much was dropped.</summary>
/// <param name="Incidents">Incidents, with all that belongs to them.</param>
/// <param name="Firings">Firings, those of the incidents and those that were held back to their end.</param>
/// <param name="Transitions">Transitions.</param>
/// <param name="Plans">Silences and maintenance windows.</param>
internal sealed record Dropped(int Incidents, int Firings, int Transitions, int Plans)
{
    /// <summary>Nothing yet.</summary>
    public static Dropped Nothing { get; } = new(0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static Dropped operator +(Dropped one, Dropped other) =>
        new(one.Incidents + other.Incidents, one.Firings + other.Firings, one.Transitions + other.Transitions, one.Plans + other.Plans);
}
