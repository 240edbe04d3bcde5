using RunbookDsl.Compiler.Model.History;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class HistoryAssembler
{
    public static RevisionHistory Of(Session session) => new() { Changes = session.Parts<Revision>(), Review = session.Parts<ReviewPeriod>().LastOrDefault() };
}
