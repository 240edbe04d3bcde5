using RunbookDsl.Compiler.Model.Troubleshooting;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class TroubleshootingAssembler
{
    public static TroubleshootingGuide Of(Session session) => new()
    {
        Issues = session.Parts<Issue>(),
        Diagnostics = session.Parts<Diagnostic>(),
        Logs = session.Parts<Log>(),
    };
}
