using RunbookDsl.Grammar;

namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>Someone who can be called.</summary>
    /// <param name="role">What they are to the service: "Primary On-Call".</param>
    /// <param name="name">Who it is.</param>
    protected static Contact Contact(string role, string name) => RunbookDsl.Contact.Of(role, name);

    /// <summary>Persons who are on call in turn; a rotation can be named wherever a contact can.</summary>
    /// <param name="name">Its name as people say it: "Support on-call".</param>
    protected static IRotationStart Rotation(string name) => RunbookDsl.Rotation.Of(name);
}
