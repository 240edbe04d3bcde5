namespace RunbookDsl.Definition.Contacts;

/// <summary>The days on which someone can be called.</summary>
public enum AvailabilityKind
{
    /// <summary>At any hour of any day.</summary>
    RoundTheClock,

    /// <summary>Every day between two hours.</summary>
    EveryDay,

    /// <summary>From Monday to Friday between two hours.</summary>
    Weekdays,
}
