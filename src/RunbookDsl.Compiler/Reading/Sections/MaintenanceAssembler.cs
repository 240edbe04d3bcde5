using RunbookDsl.Compiler.Model.Maintenance;

namespace RunbookDsl.Compiler.Reading.Sections;

/// <summary>Makes this section of the model of the sentences that were read.</summary>
static class MaintenanceAssembler
{
    public static MaintenancePlan Of(Session session) => new()
    {
        Deployments = session.Parts<Deployment>(),
        Rollbacks = session.Parts<Rollback>(),
        Changes = session.Parts<ChangeClass>(),
        LoadLevels = session.Parts<LoadLevel>(),
    };
}
