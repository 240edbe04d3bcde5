using RunbookDsl;

namespace Jobs;

public sealed partial class JobsRunbook
{
    static void DefineAlerts()
    {
        Alert("Jobs Late").ForEach(m => m.Queue)
            .When(m => m.OldestJob > 5.Minutes()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Jobs of a queue wait longer than users expect.")
            .Check("Did someone start a large export?", "Are workers busy with one customer?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(45.Minutes())
            .ResolvedWhen(m => m.OldestJob < 2.Minutes());

        Alert("Queue Stands Still").ForEach(m => m.Queue)
            .When(m => m.OldestJob > 30.Minutes()).For(2.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Nothing of a queue is done any more.")
            .Check("Are workers connected?", "Does one job block all others?")
            .Consider("Restart the workers of the queue")
            .Page(Early).Page(Late).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.OldestJob < 10.Minutes());

        Alert("Nothing Done").ForEach(m => m.Queue)
            .When(m => m.Waiting > 0 && m.Done.Increase(30.Minutes()) == 0).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Jobs wait, and none was done for half an hour.")
            .Check("Are workers connected?", "Does every job fail?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.Done.Increase(30.Minutes()) > 0);

        Alert("Jobs Fail").ForEach(m => m.Queue)
            .When(m => (m.Failed.Increase(15.Minutes()) / m.Done.Increase(15.Minutes())).OrZero() > 20.Percent())
            .Severity(Warning).Opens(Sev3)
            .Summary("So many jobs are tried again that the queue grows.")
            .Check("Do they fail for one reason?", "Was a worker deployed?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(45.Minutes())
            .ResolvedWhen(m => (m.Failed.Increase(15.Minutes()) / m.Done.Increase(15.Minutes())).OrZero() < 10.Percent());

        Alert("Jobs Abandoned").ForEach(m => m.Queue)
            .When(m => m.Abandoned.Increase(1.Hours()) > 10)
            .Severity(Critical).Opens(Sev2)
            .Summary("Invoices or mails are lost unless someone starts them again.")
            .Check("Why were they given up?", "Can they be started again without doing them twice?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.Abandoned.Increase(1.Hours()) == 0);

        Alert("Few Workers").When(m => m.Workers < 20).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Fewer workers are connected than there should be.")
            .Check("Does a deployment hang?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(45.Minutes())
            .ResolvedWhen(m => m.Workers >= 22);

        Alert("Hardly Any Workers").When(m => m.Workers < 8).For(3.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Queues grow faster than they are worked off.")
            .Check("Does the broker answer?", "Does a deployment hang?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.Workers > 16);

        Alert("Broker Memory").When(m => m.BrokerMemory > 6.Gibibytes()).For(5.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("The broker will soon take no more jobs.")
            .Check("Which queue holds most?")
            .Page(Early).Page(Late).EscalateTo(Lead).After(45.Minutes())
            .ResolvedWhen(m => m.BrokerMemory < 5.Gibibytes());

        Alert("Mails Slow").ForEach(m => m.Queue)
            .When(m => m.Duration.P95(15.Minutes()) > 4.Minutes()).For(15.Minutes())
            .Severity(Warning).Opens(Sev4)
            .Summary("Single jobs take very long.")
            .Check("Is the mail provider slow?", "Does one customer export years of data?")
            .Page(Early).Page(Late)
            .ResolvedWhen(m => m.Duration.P95(15.Minutes()) < 3.Minutes());
    }
}
