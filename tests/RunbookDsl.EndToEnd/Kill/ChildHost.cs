using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RunbookDsl.EndToEnd.Processes;
using RunbookDsl.Hosting.Tests.Faults;

namespace RunbookDsl.EndToEnd.Kill;

/// <summary>A host in a process of its own, with a clock that the test moves.</summary>
internal sealed class ChildHost : IAsyncDisposable
{
    readonly Process _process;
    readonly HttpClient _client;

    ChildHost(Process process, Uri address, DateTimeOffset now)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        Now = now;
    }

    /// <summary>What the child's clock shows.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Starts one whose journal is a file.</summary>
    public static Task<ChildHost> StartAsync(string journal, Uri webhook, DateTimeOffset now) => StartWithAsync($"Path={journal}", webhook, now);

    /// <summary>Starts one whose journal is a database.</summary>
    public static Task<ChildHost> StartOnAsync(string database, Uri webhook, DateTimeOffset now) => StartWithAsync($"ConnectionString={database}", webhook, now, "--Runbooks:Journal:LeaseFor=00:01:00");

    /// <summary>Starts one for the day with two incidents.</summary>
    /// <param name="journal">Where its journal is, as a setting below <c>Runbooks:Journal</c>.</param>
    /// <param name="devices">Who it tells.</param>
    /// <param name="now">What its clock shows.</param>
    public static Task<ChildHost> StartDayAsync(string journal, Devices devices, DateTimeOffset now) => StartWithAsync(journal, new Uri(devices.Settings["Runbooks:Channels:Webhooks:pager:Url"]!), now,
    [
        "--runbook=paged",
        "--Runbooks:Journal:LeaseFor=00:00:10",
        "--Runbooks:Escalation:RepeatAfter=00:02:00",
        "--Runbooks:Escalation:RepeatTimes=1",
        "--Runbooks:Escalation:AcknowledgedFor=00:02:00",
        .. devices.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
    ]);

    static async Task<ChildHost> StartWithAsync(string journal, Uri webhook, DateTimeOffset now, params string[] settings)
    {
        var process = ChildProcess.Start(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "RunbookDsl.EndToEnd.Host.dll"),
            $"--start={now.ToString("O", CultureInfo.InvariantCulture)}",
            "--urls=http://127.0.0.1:0",
            $"--Runbooks:Journal:{journal}",
            // Each process has a port of its own; links in messages must not.
            "--Runbooks:PublicUrl=https://ops.example.com",
            "--Runbooks:Access:Mode=Off",
            "--Runbooks:Intake:GrpcPort=0",
            "--Runbooks:Intake:HttpPort=0",
            $"--Runbooks:Channels:Webhooks:pager:Url={webhook}",
            "--Runbooks:Channels:Webhooks:pager:Secrets:0=a-secret-of-the-tests",
            "--Runbooks:Channels:AllowPlainHttp=true",
            "--Runbooks:Channels:AllowedNetworks:0=127.0.0.0/8",
            .. settings]);
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) =>
        {
            output.AppendLine(line.Data);
            if (line.Data is null)
            {
                listening.TrySetException(new InvalidOperationException($"The child host ended before it listened:\n{output}"));
            }
            else if (line.Data.StartsWith("LISTENING ", StringComparison.Ordinal))
            {
                listening.TrySetResult(new Uri(line.Data["LISTENING ".Length..]));
            }
        };
        process.BeginOutputReadLine();
        return new ChildHost(process, await listening.Task, now);
    }

    /// <summary>Moves the clock on and sends an error rate in steps of five seconds, each acknowledged.</summary>
    public async Task RunAsync(TimeSpan time, double errorRate)
    {
        for (var end = Now + time; Now < end; Now += TimeSpan.FromSeconds(5))
        {
            using var response = await _client.PostAsync(string.Create(CultureInfo.InvariantCulture, $"/test/step?seconds=5&errorRate={errorRate}"), null);
            response.EnsureSuccessStatusCode();
            var outcome = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
            outcome.GetProperty("rejected").GetInt32().Should().Be(0);
            outcome.GetProperty("tryAgain").GetBoolean().Should().BeFalse();
        }
    }

    /// <summary>Moves the clock on and sends an error rate, which the host refuses unless it evaluates.</summary>
    /// <returns>Whether it was taken.</returns>
    public async Task<bool> TryStepAsync(int seconds, double errorRate)
    {
        using var response = await _client.PostAsync(string.Create(CultureInfo.InvariantCulture, $"/test/step?seconds={seconds}&errorRate={errorRate}"), null);
        response.EnsureSuccessStatusCode();
        Now += TimeSpan.FromSeconds(seconds);
        return !JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("tryAgain").GetBoolean();
    }

    /// <summary>Moves the clock on to an instant.</summary>
    /// <returns>Whether this host evaluates.</returns>
    public async Task<bool> MoveAsync(DateTimeOffset to)
    {
        Now = to;
        return await AskAsync(HttpMethod.Post, $"/test/time?to={Uri.EscapeDataString(to.ToString("O", CultureInfo.InvariantCulture))}");
    }

    /// <summary>Takes a step of the day with two incidents.</summary>
    /// <returns>Whether it is done.</returns>
    public Task<bool> TakeAsync(int step) => AskAsync(HttpMethod.Post, $"/test/day?step={step}");

    /// <summary>Whether nothing is left to be delivered now.</summary>
    public Task<bool> IsSettledAsync() => AskAsync(HttpMethod.Get, "/test/settled");

    /// <summary>What the journal has of the day.</summary>
    public async Task<string[]> KeptAsync() => JsonSerializer.Deserialize<string[]>(await _client.GetStringAsync("/test/kept"))!;

    /// <summary>The recorded transitions, oldest first.</summary>
    public async Task<IReadOnlyList<(string To, DateTimeOffset At)>> TransitionsAsync()
    {
        var list = JsonDocument.Parse(await _client.GetStringAsync("/api/transitions")).RootElement.GetProperty("transitions");
        return [.. list.EnumerateArray().Select(transition => (transition.GetProperty("to").GetString()!, transition.GetProperty("at").GetDateTimeOffset())).Reverse()];
    }

    /// <summary>Kills the process as the operating system does when memory runs out: SIGKILL, nothing is saved.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    async Task<bool> AskAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        using var response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return bool.Parse(await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        _client.Dispose();
    }
}
