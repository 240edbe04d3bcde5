using RunbookDsl.Definition;
using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Messages;

/// <summary>The runbook of the tests with a message for each audience, that for customers promised every half hour.</summary>
internal static class TalkativeRunbook
{
    public static RunbookDefinition Definition { get; } = ThresholdRunbook.Definition with
    {
        OnCall = ResponderReference.Contact(1),
        Incidents = new IncidentsDefinition
        {
            Messages =
            [
                new MessageTemplateDefinition
                {
                    Id = "grave",
                    Name = "Grave",
                    Audience = MessageAudience.Stakeholders,
                    For = [IncidentSeverity.Sev1],
                    Segments = [Text("Affected: "), Fact(MessageField.AffectedUsers)],
                },
                new MessageTemplateDefinition
                {
                    Id = "internal",
                    Name = "Internal alert",
                    Audience = MessageAudience.Internal,
                    Segments = [Text("["), Fact(MessageField.Severity), Text("] "), Fact(MessageField.Service), Text("\nCause: "), Fact(MessageField.Cause), Text("\nLead: "), Fact(MessageField.Lead)],
                },
                new MessageTemplateDefinition
                {
                    Id = "status",
                    Name = "Status update",
                    Audience = MessageAudience.External,
                    UpdateEvery = TimeSpan.FromMinutes(30),
                    // The surface lets no author name the cause here; a definition made by other means might.
                    Segments = [Text("Issues with "), Fact(MessageField.Service), Text(". "), Fact(MessageField.Impact), Text(" Status: "), Fact(MessageField.Status), Text(". Cause: "), Fact(MessageField.Cause), Text(". Next update: "), Fact(MessageField.NextUpdate)],
                },
            ],
        },
    };

    static MessageSegmentDefinition Text(string text) => new(text, null);

    static MessageSegmentDefinition Fact(MessageField field) => new("", field);
}
