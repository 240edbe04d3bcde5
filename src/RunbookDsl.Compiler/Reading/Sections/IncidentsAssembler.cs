using RunbookDsl.Compiler.Model.Incidents;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class IncidentsAssembler
{
    public static IncidentResponse Of(Session session) => new()
    {
        Classes = session.Parts<SeverityClass>(),
        Procedures = session.Parts<ResponseProcedure>(),
        Messages = session.Parts<MessageTemplate>(),
    };
}
