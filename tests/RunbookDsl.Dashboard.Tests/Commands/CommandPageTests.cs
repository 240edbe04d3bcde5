using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Tests.Commands;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Commands;

/// <summary>Runs commands as a browser without scripts does.</summary>
public sealed class CommandPageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commands_of_an_incident_are_run_approved_and_called_off_by_plain_forms()
    {
        await using var app = await StartAsync(CommandedRunbook.Everything);
        using var client = new FormClient(app.GetTestClient());
        app.Services.GetRequiredService<IncidentDesk>().Open(CommandedRunbook.Definition, "Refunds are paid twice", IncidentSeverity.Sev3, "Marta Vieira");

        (await client.ReadAsync("/incidents/1")).Should().Contain("The queue is stuck").And.Contain("Look at the queue").And.Contain("printf &#x27;%s|&#x27; &#x27;it&#x27;\\&#x27;&#x27;s fixed&#x27; &lt;word&gt;").And.Contain("changes something<");
        (await PostAsync("/commands/print/run", ("value-word", "<script>$(id)</script>"))).Headers.Location!.ToString().Should().Be("/incidents/1");
        await OverAsync(app, 1);
        (await client.ReadAsync("/incidents/1")).Should().Contain("Finished").And.Contain("it&#x27;s fixed|&lt;script&gt;$(id)&lt;/script&gt;|").And.NotContain("<script>$(id)");

        (await PostAsync("/commands/print/run", ("value-word", "-x"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/commands/print/run", ("value-other", "x"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/commands/nothing/run")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await PostAsync("/commands/purge/run", ("value-word", "all"), ("reason", "Full"))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it has to be meant");
        (await PostAsync("/commands/purge/run", ("value-word", "all"), ("reason", "Full"), ("confirmed", "true"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.ReadAsync("/incidents/1")).Should().Contain("Waits for a second person").And.Contain("/commands/runs/2/approve");
        (await PostAsync("/commands/runs/2/approve")).StatusCode.Should().Be(HttpStatusCode.Conflict, "a second person approves");
        (await PostAsync("/commands/runs/2/stop")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PostAsync("/commands/runs/9/stop")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.SendAsync(HttpMethod.Post, "/commands/print/run", new FormUrlEncodedContent([KeyValuePair.Create("by", "Mallory"), KeyValuePair.Create("incident", "1"), KeyValuePair.Create("value-word", "x")]))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it is forged");
        app.Services.GetRequiredService<CommandDesk>().Last().Should().HaveCount(2);

        Task<HttpResponseMessage> PostAsync(string address, params (string, string)[] fields) =>
            client.PostAsync(address, "/incidents/1", [("back", "/incidents/1"), ("by", "Dana Reyes"), ("incident", "1"), .. fields]);
    }

    [Fact]
    public async Task A_deployment_shows_the_command_of_its_next_step()
    {
        await using var app = await StartAsync(CommandedRunbook.Everything);
        using var client = new FormClient(app.GetTestClient());
        var desk = app.Services.GetRequiredService<ProcedureDesk>();
        var (runbook, plan, _) = new ProcedureRequest("support-agent", ProcedureKind.Deployment, "standard", "2.4.0", "Dana Reyes").Read(desk.Runbooks);
        desk.Begin(runbook!, plan!, "2.4.0", "Dana Reyes");
        (await client.ReadAsync("/deployments/1")).Should().NotContain("/commands/restart/run");
        desk.Act(1, 1, new StepRequest(StepAction.Done, "Dana Reyes", null, null));

        (await client.ReadAsync("/deployments/1")).Should().Contain("/commands/restart/run").And.Contain("sh -c &lt;word&gt;");
        (await client.PostAsync("/commands/restart/run", "/deployments/1", ("by", "Dana Reyes"), ("procedure", "1"), ("step", "2"), ("value-word", "echo moved"), ("reason", "2.4.0"), ("confirmed", "true"))).Headers.Location!.ToString().Should().Be("/deployments/1");
        await OverAsync(app, 1);

        (await client.ReadAsync("/deployments/1")).Should().Contain("Run 1 finished").And.Contain("moved").And.NotContain("/commands/restart/run");
    }

    [Fact]
    public async Task A_host_that_runs_nothing_shows_the_line_and_how_that_is_changed()
    {
        await using var app = await StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal));
        using var client = new FormClient(app.GetTestClient());
        app.Services.GetRequiredService<IncidentDesk>().Open(CommandedRunbook.Definition, "Refunds are paid twice", IncidentSeverity.Sev3, "Marta Vieira");

        (await client.ReadAsync("/incidents/1")).Should().Contain("sh -c &lt;word&gt;").And.Contain("set Runbooks:Commands:Enabled to true to let it").And.NotContain("/commands/");
        (await client.PostAsync("/commands/shell/run", "/incidents/1", ("by", "Dana Reyes"), ("incident", "1"), ("value-word", "true"))).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    static async Task OverAsync(WebApplication app, long run)
    {
        for (var tries = 0; app.Services.GetRequiredService<CommandDesk>().Find(run)!.IsOpen; tries++)
        {
            tries.Should().BeLessThan(3000, "the run should have ended");
            await Task.Delay(10);
        }
    }

    async Task<WebApplication> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var app = RealHost.Build(_folder, builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
            builder.AddRunbooks(runbooks => runbooks.Add(CommandedRunbook.Definition, new RangesEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        return app;
    }
}
