using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Hooks;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Tests.Hooks;

/// <summary>What another system can do by signed requests, and what nobody can without its secret.</summary>
public sealed class HookTests(HookHost host) : IClassFixture<HookHost>
{
    const string Open = """{"action":"open","key":"disk-1","title":"Disk of db-1 is full","severity":"sev2","text":"96 %"}""";

    [Fact]
    public async Task A_system_opens_takes_notes_and_ends_an_incident_by_its_own_name_for_it()
    {
        var opened = await host.SendAsync(Open);
        opened.Status.Should().Be(HttpStatusCode.OK);
        var number = (long)opened.Body["incident"]!["id"]!;
        ((long)(await host.SendAsync(Open)).Body["incident"]!["id"]!).Should().Be(number, "the matter is open already");
        (await host.SendAsync("""{"action":"acknowledge","key":"disk-1"}""")).Status.Should().Be(HttpStatusCode.OK);
        (await host.SendAsync($$"""{"action":"note","incident":{{number}},"text":"Old logs are deleted"}""")).Status.Should().Be(HttpStatusCode.OK);
        var resolved = await host.SendAsync("""{"action":"resolve","key":"disk-1","text":"40 %"}""");

        ((string)resolved.Body["incident"]!["state"]!).Should().Be("resolved");
        var details = host.Desk.Find(number)!;
        details.Incident.Should().BeEquivalentTo(new { Title = "Disk of db-1 is full", Severity = IncidentSeverity.Sev2, Runbook = "support-agent", OpenedBy = "ci", AcknowledgedBy = "ci" });
        details.Timeline.Should().OnlyContain(entry => entry.By == "ci");
        details.Timeline.Select(entry => (entry.Kind, entry.Text)).Should().BeEquivalentTo(
        [
            (IncidentEventKind.Opened, "Disk of db-1 is full"),
            (IncidentEventKind.Called, "Dana Reyes is on call and is called"),
            (IncidentEventKind.Note, "96 %"),
            (IncidentEventKind.Note, "96 %"),
            (IncidentEventKind.Acknowledged, "Took the incident; nobody else is called"),
            (IncidentEventKind.Note, "Old logs are deleted"),
            (IncidentEventKind.Note, "40 %"),
            (IncidentEventKind.Resolved, "It is over"),
        ]);

        var again = await host.SendAsync("""{"action":"acknowledge","key":"disk-1"}""");
        again.Status.Should().Be(HttpStatusCode.OK, "a sender must not try for ever what can never be");
        ((bool)again.Body["done"]!).Should().BeFalse();
        ((string)again.Body["why"]!).Should().Contain("it is resolved already");
        ((long)(await host.SendAsync(Open)).Body["incident"]!["id"]!).Should().BeGreaterThan(number, "what is over is opened anew");
    }

    [Fact]
    public async Task The_same_request_again_does_nothing()
    {
        const string Body = """{"action":"open","title":"Once"}""";

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.SendAsync(Body, id: "one")));

        answers.Select(answer => answer.Status).Should().AllBeEquivalentTo(HttpStatusCode.OK);
        answers.Count(answer => (bool)answer.Body["repeated"]!).Should().Be(3);
        host.Desk.Read(new IncidentQuery { Text = "Once", Limit = 10 }).Incidents.Should().ContainSingle();
        ((bool)(await host.SendAsync(Body, id: "one", late: TimeSpan.FromMinutes(-4))).Body["repeated"]!).Should().BeTrue();
    }

    [Fact]
    public async Task Who_cannot_prove_itself_hears_nothing_and_does_nothing()
    {
        const string Body = """{"action":"open","title":"Forged"}""";
        var signed = StandardSignature.Sign([HookHost.Secret], "x", "1", Encoding.UTF8.GetBytes(Body));

        (await host.SendAsync(Body, secret: "the secret of somebody else")).Status.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SendAsync(Body, hook: "unknown")).Status.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SendAsync(Body, hook: "CI")).Status.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SendAsync("""{"action":"note"}""", sent: Body)).Status.Should().Be(HttpStatusCode.Unauthorized, "the body was changed");
        (await host.SendAsync(Body, signature: signed)).Status.Should().Be(HttpStatusCode.Unauthorized, "it was signed for another request");
        (await host.SendAsync(Body, signature: "")).Status.Should().Be(HttpStatusCode.Unauthorized);
        (await host.SendAsync(Body, late: TimeSpan.FromMinutes(6))).Status.Should().Be(HttpStatusCode.Unauthorized, "it is an old request");
        (await host.SendAsync(Body, late: TimeSpan.FromMinutes(-6))).Status.Should().Be(HttpStatusCode.Unauthorized, "it is from the future");
        host.Desk.Read(new IncidentQuery { Text = "Forged", Limit = 10 }).Incidents.Should().BeEmpty();
    }

    [Fact]
    public async Task Each_of_several_secrets_does_while_a_sender_changes_over()
    {
        const string Body = """{"action":"open","title":"Changed over"}""";

        (await host.SendAsync(Body, secret: HookHost.NextSecret)).Status.Should().Be(HttpStatusCode.OK);
        (await host.SendAsync(Body, signature: "v1a,YQ== v1,nothing")).Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("{", "The body cannot be read.")]
    [InlineData("null", "The body cannot be read.")]
    [InlineData("""{"action":"delete"}""", "'action' is open, acknowledge, resolve or note.")]
    [InlineData("""{"action":"1","title":"T"}""", "'action' is open, acknowledge, resolve or note.")]
    [InlineData("""{"action":"open"}""", "'title' says what it is about")]
    [InlineData("""{"action":"open","title":"T","runbook":"other"}""", "'runbook' is the id of a hosted runbook: support-agent")]
    [InlineData("""{"action":"open","title":"T","severity":"bad"}""", "'severity' is sev1")]
    [InlineData("""{"action":"note","key":"disk-1"}""", "'text' is the note.")]
    [InlineData("""{"action":"resolve"}""", "Say which incident")]
    [InlineData("""{"action":"resolve","key":"never opened"}""", "There is no such incident.")]
    [InlineData("""{"action":"resolve","incident":999}""", "There is no such incident.")]
    public async Task What_cannot_be_done_is_answered_in_words(string body, string words)
    {
        var (status, answer) = await host.SendAsync(body);

        status.Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
        answer.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Contain(words);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read() =>
        (await host.SendAsync(new string(' ', HookEndpoint.LongestBody) + "{}")).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public void One_address_cannot_try_in_numbers_and_does_not_keep_others_out()
    {
        using var limits = new RequestLimits();
        HttpContext From(string address) => new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };

        Enumerable.Range(0, RequestLimits.MostHooks + 1).Count(_ => limits.TryHook(From("192.0.2.7"))).Should().Be(RequestLimits.MostHooks);
        limits.TryHook(From("192.0.2.8")).Should().BeTrue();
    }

    // The example that the specification's libraries are tested with.
    [Fact]
    public void Signatures_are_those_of_Standard_Webhooks() =>
        StandardSignature.Sign([HookHost.NextSecret], "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "{\"test\": 2432232314}"u8)
            .Should().Be("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}
