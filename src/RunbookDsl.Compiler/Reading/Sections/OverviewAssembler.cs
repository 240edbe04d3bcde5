using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Overview;
using RunbookDsl.Compiler.Reading.Drafts;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class OverviewAssembler
{
    public static SystemOverview Of(Session session)
    {
        foreach (var flow in session.Drafts.OfType<PartDraft<Flow>>().Where(flow => !flow.IsBroken && flow.Part.Steps.Count == 0))
        {
            session.Problem(flow.At, $"Flow \"{flow.Part.Start}\" leads nowhere; say 'To(…)'");
        }

        return new SystemOverview
        {
            Statements = session.Parts<Statement>(),
            Flows = session.Parts<Flow>().Where(flow => flow.Steps.Count > 0).ToEquatableArray(),
            Dependencies = session.Parts<Dependency>(),
        };
    }
}
