using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Procedures;

namespace RunbookDsl.Dashboard.Tests.Procedures;

/// <summary>Goes through a response, a deployment and its way back, as a browser without scripts does.</summary>
public sealed class ProcedurePageTests
{
    [Fact]
    public async Task A_response_is_gone_through_by_plain_forms()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = new FormClient(app.GetTestClient());
        var desk = app.Services.GetRequiredService<IncidentDesk>();
        desk.Open(GuidedRunbook.Definition, "Refunds are paid twice", IncidentSeverity.Sev2, "Marta Vieira");
        desk.Acknowledge(1, "Dana Reyes");

        (await client.ReadAsync("/incidents/1")).Should().Contain("Response to SEV2").And.Contain("Join the incident channel").And.Contain("in 10").And.Contain("Roll back or wait?").And.Contain("Afterwards");
        (await PostAsync("/procedures/1/steps/1/done", ("by", "Dana Reyes"))).Headers.Location!.ToString().Should().Be("/incidents/1");
        (await PostAsync("/procedures/1/steps/3/done", ("by", "Dana Reyes"), ("text", "Roll back"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PostAsync("/procedures/1/steps/3/done", ("by", "Dana Reyes"), ("text", "Run"))).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await PostAsync("/procedures/1/steps/2/skip", ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it needs a reason");
        (await PostAsync("/procedures/1/steps/2/skip", ("by", "Dana Reyes"), ("reason", "It was <b>ours</b>"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PostAsync("/procedures/1/steps/1/undo", ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PostAsync("/procedures/9/steps/1/done", ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.SendAsync(HttpMethod.Post, "/procedures/1/steps/1/done", new FormUrlEncodedContent([KeyValuePair.Create("by", "Mallory")]))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it is forged");
        (await client.ReadAsync("/incidents/1")).Should().Contain("<strong>Roll back</strong>").And.Contain("Passed over: It was &lt;b&gt;ours&lt;/b&gt;").And.Contain("Not done after all: Join the incident channel").And.NotContain("Mallory");

        (await client.ReadAsync("/followups")).Should().NotContain("Write incident report", "the incident goes on");
        desk.Resolve(1, "Dana Reyes");
        (await client.ReadAsync("/followups")).Should().Contain("Write incident report").And.Contain("in 2").And.Contain("#1 Refunds are paid twice");
        (await client.GetAsync("/deployments/1")).Headers.Location!.ToString().Should().Be("/incidents/1");

        Task<HttpResponseMessage> PostAsync(string address, params (string, string)[] fields) => client.PostAsync(address, "/incidents/1", [("back", "/incidents/1"), .. fields]);
    }

    [Fact]
    public async Task A_deployment_is_begun_gone_through_and_taken_back_by_plain_forms()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        using var client = new FormClient(app.GetTestClient());
        (string, string)[] wish = [("way", "support-agent/deployment/standard"), ("by", "Dana Reyes")];

        (await client.PostAsync("/procedures", "/deployments", wish)).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it must say what is rolled out");
        (await client.PostAsync("/procedures", "/deployments", [.. wish, ("subject", "2.4.0 <script>")])).Headers.Location!.ToString().Should().Be("/deployments/1");
        (await client.ReadAsync("/deployments")).Should().Contain("#1 2.4.0 &lt;script&gt;").And.Contain("At step 1 of 4");
        (await client.PostAsync("/procedures/1/steps/1/done", "/deployments/1", ("by", "Dana Reyes"))).Headers.Location!.ToString().Should().Be("/deployments/1");
        (await client.PostAsync("/procedures/1/steps/2/done", "/deployments/1", ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.Conflict, "a second person approves");
        (await client.PostAsync("/procedures/1/steps/2/done", "/deployments/1", ("by", "Ana Costa"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.ReadAsync("/deployments/1")).Should().Contain("watches that High Error Rate is quiet").And.Contain("Roll back: Previous version");

        (await client.PostAsync("/procedures/1/rollback", "/deployments/1", ("by", "Dana Reyes"))).Headers.Location!.ToString().Should().Be("/deployments/2");
        (await client.ReadAsync("/deployments/2")).Should().Contain("It takes back <a href=\"/deployments/1\">#1</a>").And.Contain("watches that Error rate &gt; 15 %");
        (await client.PostAsync("/procedures/2/stop", "/deployments/2", ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it needs a reason");
        (await client.PostAsync("/procedures/2/stop", "/deployments/2", ("by", "Dana Reyes"), ("reason", "Fixed forward"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.ReadAsync("/deployments/2")).Should().Contain("Stopped: Fixed forward");
        (await client.GetAsync("/deployments/9")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    static async Task<WebApplication> StartAsync(TemporaryFolder folder)
    {
        var app = RealHost.Build(folder, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
            builder.AddRunbooks(runbooks => runbooks.Add(GuidedRunbook.Definition, new RangesEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        return app;
    }
}
