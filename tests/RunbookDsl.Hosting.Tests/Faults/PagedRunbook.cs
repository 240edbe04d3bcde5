using RunbookDsl.Definition;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>The runbook of the tests with what an incident goes through: a SEV1 that calls two people, and a warning that calls one.</summary>
internal static class PagedRunbook
{
    public static RunbookDefinition Definition { get; } = ThresholdRunbook.Definition with
    {
        Alerts =
        [
            ThresholdRunbook.Definition.Alerts[0] with
            {
                Opens = IncidentSeverity.Sev1,
                Escalation = [new EscalationDefinition(ResponderReference.Contact(0), TimeSpan.Zero), new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.FromMinutes(2))],
            },
            ThresholdRunbook.Definition.Alerts[1] with { Escalation = [new EscalationDefinition(ResponderReference.Contact(1), TimeSpan.Zero)] },
        ],
        Contacts =
        [
            new ContactDefinition { Role = "Primary On-Call", Name = "Dana Reyes", Channels = [new ChannelDefinition(ChannelKind.Webhook, "pager"), new ChannelDefinition(ChannelKind.Mail, "dana@example.com")] },
            new ContactDefinition { Role = "Engineering Lead", Name = "Ana Costa", Channels = [new ChannelDefinition(ChannelKind.Webhook, "phone")] },
        ],
    };
}
