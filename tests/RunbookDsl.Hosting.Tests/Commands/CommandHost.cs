using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Hosting.Tests.Commands;

/// <summary>A host that may run all but what is said otherwise, with an open incident to run it for.</summary>
internal static class CommandHost
{
    public static async Task<RunbookTestHost> StartAsync(TemporaryFolder folder, IReadOnlyDictionary<string, string?>? settings = null, FakeTimeProvider? clock = null, RunbookDefinition? definition = null)
    {
        var host = await RunbookTestHost.StartAsync(folder.Journal, clock, null, definition ?? CommandedRunbook.Definition, settings: settings ?? CommandedRunbook.Everything);
        if (host.Get<IncidentDesk>().Find(1) is null)
        {
            host.Get<IncidentDesk>().Open(CommandedRunbook.Definition, "Refunds are paid twice", IncidentSeverity.Sev3, "Marta Vieira");
        }

        return host;
    }

    public static CommandAnswer Request(this RunbookTestHost host, string command, string? word = null, string by = "Dana Reyes", string? reason = "To see", bool confirmed = true, long incident = 1) =>
        host.Get<CommandDesk>().Request(new CommandRequest(command, Values(word), by, reason, confirmed) { Incident = incident });

    public static CommandAnswer Approve(this RunbookTestHost host, long id, string by, AccessRole? role = null) => host.Get<CommandDesk>().Approve(id, by, role);

    /// <summary>Runs a command and waits for what becomes of it.</summary>
    public static async Task<CommandRun> RunAsync(this RunbookTestHost host, string command, string? word = null)
    {
        var answer = host.Request(command, word);
        answer.Should().Match<CommandAnswer>(done => done.Problem == null && done.Refusal == null && done.Run != null);
        return await host.OverAsync(answer.Run!.Id);
    }

    public static Task<CommandRun> OverAsync(this RunbookTestHost host, long id) => host.UntilAsync(id, run => !run.IsOpen);

    public static async Task<CommandRun> UntilAsync(this RunbookTestHost host, long id, Predicate<CommandRun> holds)
    {
        for (var tries = 0; ; tries++)
        {
            var run = host.Get<CommandDesk>().Find(id)!;
            if (holds(run))
            {
                return run;
            }

            tries.Should().BeLessThan(3000, "run {0} should have come on from {1}", id, run.State);
            await Task.Delay(10);
        }
    }

    public static IEnumerable<string> Told(this RunbookTestHost host) =>
        host.Get<IncidentDesk>().Find(1)!.Timeline.Where(entry => entry.Kind == IncidentEventKind.Command).Select(entry => entry.By is null ? entry.Text : $"{entry.By}: {entry.Text}");

    public static Dictionary<string, string> Values(string? word) => word is null ? [] : new Dictionary<string, string>(StringComparer.Ordinal) { ["word"] = word };
}
