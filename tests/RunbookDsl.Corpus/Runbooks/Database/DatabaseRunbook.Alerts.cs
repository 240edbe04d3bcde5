using RunbookDsl;

namespace Database;

public sealed partial class DatabaseRunbook
{
    static void DefineAlerts()
    {
        Alert("No Primary").When(m => m.Primaries < 1).For(30.Seconds())
            .Severity(Critical).Opens(Sev1)
            .Summary("Nothing can be written; no order is taken.")
            .Check("Is the old primary up?", "Why did no replica take over?")
            .Consider("Fail over by hand")
            .WhenMissing(Fire)
            .Page(OnCall).EscalateTo(Luis).After(4.Minutes())
            .ResolvedWhen(m => m.Primaries == 1);

        Alert("Two Primaries").When(m => m.Primaries > 1).For(30.Seconds())
            .Severity(Critical).Opens(Sev1)
            .Summary("Orders are written to two places and will have to be merged by hand.")
            .Check("Which of the two did clients reach first?")
            .Consider("Cut the old primary off")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Luis).After(4.Minutes())
            .ResolvedWhen(m => m.Primaries == 1);

        Alert("Replica Behind").ForEach(m => m.Server)
            .When(m => m.ReplicationLag > 5.Seconds()).For(5.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Reports show orders late.")
            .Check("Does a long query run on the replica?", "Is the network busy?")
            .Page(OnCall).EscalateTo(Luis).After(1.Hours())
            .ResolvedWhen(m => m.ReplicationLag < 2.Seconds(), stableFor: 2.Minutes());

        Alert("Replica Far Behind").ForEach(m => m.Server)
            .When(m => m.ReplicationLag > 60.Seconds()).For(2.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("If the primary failed now, a minute of orders would be lost.")
            .Check("Does replication run at all?", "Is the replica's disk slow?")
            .WhenMissing(Fire)
            .Page(OnCall).EscalateTo(Luis).After(8.Minutes())
            .ResolvedWhen(m => m.ReplicationLag < 10.Seconds());

        Alert("Connections Scarce").When(m => m.ConnectionUse > 70.Percent()).For(5.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Few more services can connect.")
            .Check("Which service holds most connections?")
            .Page(OnCall).EscalateTo(Luis).After(1.Hours())
            .ResolvedWhen(m => m.ConnectionUse < 60.Percent());

        Alert("Connections Exhausted").When(m => m.ConnectionUse > 90.Percent()).For(1.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Services are refused, and orders with them.")
            .Check("Which service holds most connections?", "Did one start to leak them?")
            .Consider("Restart the service that leaks")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Luis).After(8.Minutes())
            .ResolvedWhen(m => m.ConnectionUse < 70.Percent());

        Alert("Space Low").ForEach(m => m.Server)
            .When(m => m.FreeSpace < 200.Gibibytes()).For(30.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("A data volume has room for about two weeks.")
            .Check("Is an old replication slot keeping files?", "Which tables grew?")
            .Page(OnCall).EscalateTo(Luis).After(1.Hours())
            .ResolvedWhen(m => m.FreeSpace > 250.Gibibytes());

        Alert("Space Almost Gone").ForEach(m => m.Server)
            .When(m => m.FreeSpace < 50.Gibibytes()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("The server stops when the volume is full.")
            .Check("Is an old replication slot keeping files?")
            .Consider("Enlarge the volume")
            .WhenMissing(Hold)
            .Page(OnCall).EscalateTo(Luis).After(8.Minutes())
            .ResolvedWhen(m => m.FreeSpace > 100.Gibibytes());

        Alert("Deadlocks").When(m => m.Deadlocks.Rate(15.Minutes()) > 2.PerMinute()).For(15.Minutes())
            .Severity(Warning).Opens(Sev4)
            .Summary("Transactions get in each other's way.")
            .Check("Which statements wait for each other?", "What was deployed?")
            .Page(OnCall)
            .ResolvedWhen(m => m.Deadlocks.Rate(15.Minutes()) < 1.PerMinute());

        Alert("Slow Statements").When(m => m.QueryTime.P95(5.Minutes()) > 200.Milliseconds()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Every service that reads orders is slow.")
            .Check("Which statement is slow?", "Is an index missing?")
            .Page(OnCall).EscalateTo(Luis).After(1.Hours())
            .ResolvedWhen(m => m.QueryTime.P95(5.Minutes()) < 150.Milliseconds());

        Alert("Backup Old").When(m => m.BackupAge > 26.Hours()).For(30.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("A restore would lose more than a day of orders.")
            .Check("Did last night's backup run?", "Was it verified?")
            .WhenMissing(Fire)
            .Page(OnCall).EscalateTo(Luis).After(10.Minutes())
            .ResolvedWhen(m => m.BackupAge < 24.Hours());

        Alert("Wraparound Ahead").When(m => m.WraparoundUse > 50.Percent()).For(1.Hours())
            .Severity(Warning).Opens(Sev4)
            .Summary("Old rows are not frozen; in some weeks the server would refuse writes.")
            .Check("Does vacuum run on the large tables?")
            .Page(OnCall)
            .ResolvedWhen(m => m.WraparoundUse < 40.Percent());
    }
}
