namespace RunbookDsl.Compiler.Model;

/// <summary>The days on which a contact can be called.</summary>
enum AvailabilityKind
{
    /// <summary>At any hour of any day.</summary>
    RoundTheClock,

    /// <summary>Every day between two hours.</summary>
    EveryDay,

    /// <summary>From Monday to Friday between two hours.</summary>
    Weekdays,
}
