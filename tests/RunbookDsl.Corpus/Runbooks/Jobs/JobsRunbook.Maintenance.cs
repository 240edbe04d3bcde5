using RunbookDsl;

namespace Jobs;

public sealed partial class JobsRunbook
{
    static void DefineMaintenance()
    {
        var back = Rollback("Previous workers")
            .Run("Go back to the previous image", Command.Mutating("jobctl", "workers", "rollback").Timeout(5.Minutes()))
            .Run("Wait until they are connected", Command.ReadOnly("jobctl", "workers", "wait").Timeout(10.Minutes()).Retry(3))
            .Verify(m => m.Workers >= 20);

        Deployment("Workers")
            .Step("Announce it to the billing team")
            .Step("Let workers finish what they do", Command.Mutating("jobctl", "workers", "drain").Timeout(15.Minutes()).Retry(2).Idempotent())
            .Canary(10.Percent())
            .Monitor(1.Hours()).Quiet(Alerts.JobsFail, Alerts.QueueStandsStill)
            .RollOut("Replace all workers")
            .Monitor(90.Minutes()).Quiet(Alerts.JobsFail, Alerts.JobsAbandoned, Alerts.NothingDone)
            .RollsBackWith(back);

        Deployment("Empty A Queue")
            .Approve(Lead)
            .Step("Copy the jobs aside", Command.ReadOnly("jobctl", "dump", "--queue", Command.Argument("queue")).Timeout(30.Minutes()).Produces("dump"))
            .Step("Empty the queue", Command.Destructive("jobctl", "purge", "--queue", Command.Argument("queue")).Timeout(5.Minutes()))
            .RollsBackWith(Rollback("Put the jobs back")
                .Run("Load the copy", Command.Mutating("jobctl", "load", Command.Argument("dump")).Timeout(30.Minutes()))
                .Verify(m => m.Waiting.Sum() > 0));

        Change(Risk.Low, "Number of workers", "Log levels");
        Change(Risk.High, "Format of jobs", "Order of queues").ReviewedBy(Lead);
    }
}
