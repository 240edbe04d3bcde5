using RunbookDsl.Compiler.Model.Overview;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class OverviewAssembler
{
    public static SystemOverview Of(Session session) => new();
}
