using RunbookDsl.Compiler.Model.History;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class HistoryAssembler
{
    public static RevisionHistory Of(Session session)
    {
        var reviews = session.Parts<ReviewPeriod>();
        return new RevisionHistory { Changes = session.Parts<Revision>(), Review = reviews.Count == 0 ? null : reviews[reviews.Count - 1] };
    }
}
