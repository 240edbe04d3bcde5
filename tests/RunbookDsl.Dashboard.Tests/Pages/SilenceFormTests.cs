using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RunbookDsl.Dashboard.Tests.Hosts;
using RunbookDsl.Hosting.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Pages;

/// <summary>Makes and ends silences as a browser without scripts does.</summary>
public sealed partial class SilenceFormTests
{
    [Fact]
    public async Task A_silence_is_looked_at_made_and_ended_by_plain_forms()
    {
        using var folder = new TemporaryFolder();
        await using var app = RealHost.Build(folder, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero)));
            builder.AddRunbooks(runbooks => runbooks.Add(ThresholdRunbook.Definition, new ThresholdEvaluator(), "# Support Agent"));
        });
        app.MapRunbooks();
        await app.StartAsync();
        using var client = app.GetTestClient();
        (await client.GetStringAsync("/runbooks/support-agent/alerts/trips")).Should().Contain("/silences?matchers=runbook%20%3D%20support-agent%0Aalert%20%3D%20trips");
        var page = await client.GetAsync(new Uri("/silences", UriKind.Relative));
        var html = await page.Content.ReadAsStringAsync();
        var (token, cookies) = (Token().Match(html).Groups["token"].Value, string.Join("; ", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));

        var look = await PostAsync("/silences", ("do", "preview"), ("matchers", "alert = trips\r\nregion != <eu>"), ("for", "60"));
        look.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync(look.Headers.Location)).Should().Contain("No alert fired, so there is nothing").And.Contain("region != &lt;eu&gt;</textarea>").And.Contain("value=\"60\" selected");
        (await client.GetStringAsync("/silences?matchers=alert")).Should().Contain("cannot be read");

        (await PostAsync("/silences", ("do", "add"), ("matchers", "alert = trips"), ("for", "60"), ("by", "Dana Reyes"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/silences", ("do", "add"), ("matchers", "alert = trips"), ("for", "60"), ("by", "Dana Reyes"), ("reason", "R"), ("starts", "soon"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/silences", ("do", "add"), ("matchers", "alert = trips"), ("for", "60"), ("by", "Dana Reyes"), ("reason", "New <certificates>"))).Headers.Location!.ToString().Should().Be("/silences");
        (await client.GetStringAsync("/silences")).Should().Contain("Dana Reyes: New &lt;certificates&gt;").And.Contain("09:00:00 UTC").And.Contain("End silence 1 now");

        (await PostAsync("/silences/1/expire", ("by", "Ana Costa"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await PostAsync("/silences/9/expire", ("by", "Ana Costa"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetStringAsync("/silences")).Should().Contain("ended by Ana Costa").And.NotContain("End silence 1 now");

        (await PostAsync("/maintenance", ("kind", "weekly"), ("matchers", "alert = trips"), ("by", "Dana Reyes"), ("reason", "R"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/maintenance", ("kind", "once"), ("matchers", "alert = trips"), ("by", "Dana Reyes"), ("reason", "R"), ("ends", "soon"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync("/maintenance", ("kind", "once"), ("matchers", "alert = trips"), ("by", "Dana Reyes"), ("reason", "Migration"), ("ends", "2026-11-22T10:00"))).Headers.Location!.ToString().Should().Be("/maintenance");
        (await PostAsync("/maintenance", ("kind", "weekly"), ("matchers", "alert = trips"), ("by", "Dana Reyes"), ("reason", "Restart <all>"), ("days", "Sunday"), ("days", "Monday"), ("from", "22:00"), ("to", "02:00"), ("zone", "Europe/Lisbon"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/maintenance")).Should().Contain("Restart &lt;all&gt;").And.Contain("Monday, Sunday, 22:00 to 02:00 of the next day, Europe/Lisbon").And.Contain("End window 1 for good");
        (await PostAsync("/maintenance/1/end", ("by", "Ana Costa"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/maintenance")).Should().Contain("ended by Ana Costa").And.NotContain("End window 1 for good");
        token = "made-up";
        (await PostAsync("/silences", ("do", "add"), ("matchers", "alert = trips"), ("for", "60"), ("by", "Dana Reyes"), ("reason", "R"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

        async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
            {
                Content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
            };
            request.Headers.Add("Cookie", cookies);
            return await client.SendAsync(request);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
