using RunbookDsl;

namespace Jobs;

public sealed partial class JobsRunbook
{
    static void DefineTroubleshooting()
    {
        Issue("One job blocks a queue")
            .Symptom(m => m.OldestJob.Max() > 15.Minutes())
            .Symptom("All other queues are fine")
            .Diagnose("Show the oldest job", Command.ReadOnly("jobctl", "oldest", "--queue", Command.Argument("queue").OneOf("mail", "invoices", "exports")))
            .Resolve("Move the job aside", "Tell the team that it belongs to");

        Issue("Broker is full")
            .Symptom(m => m.BrokerMemory > 0.9 * BrokerLimit)
            .Diagnose("Show the size of all queues", Command.ReadOnly("jobctl", "queues", "--by-size"))
            .Check("Which service puts so many jobs in?")
            .Resolve("Ask that service to stop", "Raise the limit");

        Diagnostic("Show connected workers", Command.ReadOnly("jobctl", "workers"));
        Diagnostic("Follow one queue", Command.ReadOnly("jobctl", "tail", "--queue", Command.Argument("queue").Describe("The queue's name")));

        Log("Workers").At("https://logs.example.com/jobs").KeptFor(21.Days());
    }
}
