namespace SupportAgent.Agent;

/// <summary>Something that goes wrong for a while, every day.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="From">When it begins, after midnight.</param>
/// <param name="To">When it ends, after midnight.</param>
/// <param name="Begins">What is said as it begins.</param>
/// <param name="Ends">What is said as it ends.</param>
internal sealed record Fault(FaultKind Kind, TimeSpan From, TimeSpan To, string Begins, string Ends)
{
    public bool IsOn(DateTimeOffset at) => at.TimeOfDay >= From && at.TimeOfDay < To;
}
