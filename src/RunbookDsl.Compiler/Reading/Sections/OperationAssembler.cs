using RunbookDsl.Compiler.Model.Operation;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class OperationAssembler
{
    public static NormalOperation Of(Session session) => new() { Expectations = session.Parts<Expectation>(), Checks = session.Parts<RoutineCheck>() };
}
