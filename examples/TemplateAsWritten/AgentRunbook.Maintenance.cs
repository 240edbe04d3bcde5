using RunbookDsl;

namespace TemplateAsWritten;

public sealed partial class AgentRunbook
{
    static void DefineMaintenance()
    {
        Deployment("Deployment")
            .Step("Review changes in staging")
            .Step("Run evaluation suite")
            .Step("Verify safety tests pass")
            .Step("Deploy to canary (X%)")
            .Monitor(30.Minutes())
            .RollOut()
            .Monitor(2.Hours())
            .Step("Mark deployment complete");

        Rollback("Rollback")
            .Step("Identify need for rollback")
            .Run(Command.Mutating("[rollback command]"))
            .Step("Verify previous version is running")
            .Step("Monitor for stabilization")
            .Step("Investigate issue before re-deploying");

        Change(Risk.Low, "Logging levels", "Non-critical thresholds", "Message wording");
        Change(Risk.Medium, "Guardrail thresholds", "Tool configurations", "Rate limits");
        Change(Risk.High, "Adding new tools", "Modifying guardrail logic", "Changing escalation rules");

        Load("Normal");
        Load("High");
        Load("Emergency");
    }
}
