using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Contacts;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.OnCall;

/// <summary>Looks who is on call, lets somebody stand in and calls somebody, as a browser without scripts does.</summary>
public sealed class OnCallTests
{
    [Fact]
    public async Task Somebody_stands_in_and_is_called_by_plain_forms()
    {
        using var folder = new TemporaryFolder();
        await using var app = RealHost.Build(folder, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
            builder.AddRunbooks(runbooks => runbooks.Add(Definition(), new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        using var client = new FormClient(app.GetTestClient());
        var desk = app.Services.GetRequiredService<IncidentDesk>();
        desk.Open(Definition(), "Refunds are paid twice", IncidentSeverity.Sev2, "Marta Vieira");
        (string, string)[] wish = [("turn", "support-agent/Support on-call"), ("who", "Ana Costa"), ("by", "Dana Reyes"), ("reason", "On a <train>")];

        (await client.ReadAsync("/oncall")).Should().Contain("<strong>Dana Reyes</strong>").And.Contain("Somebody stands in");
        (await client.PostAsync("/oncall", "/oncall", wish)).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it must end");
        (await client.PostAsync("/oncall", "/oncall", [.. wish, ("ends", "2026-11-22T18:00")])).Headers.Location!.ToString().Should().Be("/oncall");
        (await client.ReadAsync("/oncall")).Should().Contain("<strong>Ana Costa</strong>").And.Contain("instead of Dana Reyes").And.Contain("On a &lt;train&gt;").And.Contain("End override 1 for good");

        (await client.ReadAsync("/incidents/1")).Should().Contain("Dana Reyes is on call and is called").And.Contain("<option>Support on-call</option>");
        (await client.PostAsync("/incidents/1/call", "/incidents/1", ("whom", "Support on-call"), ("by", "Marta Vieira"), ("text", "Refunds"))).Headers.Location!.ToString().Should().Be("/incidents/1");
        (await client.ReadAsync("/incidents/1")).Should().Contain("Called Ana Costa: Refunds");

        desk.Acknowledge(1, "Ana Costa");
        (await client.ReadAsync("/incidents/1")).Should().Contain("Everybody is called again in 30").And.Contain("Still on it");
        desk.Resolve(1, "Ana Costa");
        (await client.ReadAsync("/incidents/1")).Should().NotContain("Call now");
        (await client.PostAsync("/incidents/1/call", "/oncall", ("whom", "Ana Costa"), ("by", "Marta Vieira"))).StatusCode.Should().Be(HttpStatusCode.Conflict);

        (await client.PostAsync("/oncall/1/end", "/oncall", ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.ReadAsync("/oncall")).Should().Contain("<strong>Dana Reyes</strong>").And.Contain("ended by Dana Reyes").And.NotContain("End override 1");
    }

    [Fact]
    public async Task A_question_is_answered_by_plain_forms()
    {
        const string Question = "Are <users> affected?";
        using var folder = new TemporaryFolder();
        var runbook = Definition() with { Alerts = [.. Definition().Alerts.Select(alert => alert with { Escalation = [new EscalationDefinition(ResponderReference.Contact(1), null) { Question = Question }] })] };
        await using var app = RealHost.Build(folder, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));
            builder.AddRunbooks(runbooks => runbooks.Add(runbook, new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        using var client = new FormClient(app.GetTestClient());
        app.Services.GetRequiredService<JournalStore>().Write(Durability.Process, transaction =>
            IncidentTable.Open(transaction, runbook, runbook.Alerts[0].Id, "High Error Rate", IncidentSeverity.Sev3, new DateTimeOffset(2026, 11, 22, 11, 59, 0, TimeSpan.Zero), null));

        (await client.ReadAsync("/incidents/1")).Should().Contain("Are &lt;users&gt; affected?").And.Contain("Yes, call Ana Costa");
        (await client.PostAsync("/incidents/1/answer", "/incidents/1", ("question", Question), ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.BadRequest, "it is neither yes nor no");
        (await client.PostAsync("/incidents/1/answer", "/incidents/1", ("question", Question), ("answer", "yes"), ("by", "Dana Reyes"))).Headers.Location!.ToString().Should().Be("/incidents/1");
        (await client.ReadAsync("/incidents/1")).Should().Contain("Are &lt;users&gt; affected? Yes: called Ana Costa");
    }

    static RunbookDefinition Definition() => ThresholdRunbook.Definition with
    {
        OnCall = ResponderReference.Rotation(0),
        Rotations = [new RotationDefinition { Name = "Support on-call", Period = RotationPeriod.Daily, At = new TimeOnly(9, 0), TimeZone = "UTC", StartingOn = new DateOnly(2026, 11, 22), Members = [0, 1] }],
    };
}
