using System.CommandLine;
using System.Globalization;

namespace SupportAgent.Agent;

/// <summary>The command line of the agent's process: written and read here, so that both sides agree.</summary>
internal static class AgentCommand
{
    const string Name = "agent";

    static readonly Option<string> Otlp = new("--otlp") { Required = true };
    static readonly Option<long> Start = new("--start") { Required = true };
    static readonly Option<double> Speed = new("--speed") { Required = true };
    static readonly Option<int> Seed = new("--seed") { Required = true };

    public static Command Create()
    {
        var command = new Command(Name, "The simulated agent; started by the host.") { Otlp, Start, Speed, Seed };
        command.Hidden = true;
        command.SetAction(async (result, _) => await AgentProcess.RunAsync(new AgentOptions
        {
            Otlp = new Uri(result.GetRequiredValue(Otlp)),
            Start = DateTimeOffset.FromUnixTimeMilliseconds(result.GetRequiredValue(Start)),
            Speed = result.GetRequiredValue(Speed),
            Seed = result.GetRequiredValue(Seed),
        }).ConfigureAwait(false));
        return command;
    }

    public static IEnumerable<string> Line(AgentOptions options) =>
    [
        Name,
        "--otlp", options.Otlp.ToString(),
        "--start", options.Start.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        "--speed", options.Speed.ToString("R", CultureInfo.InvariantCulture),
        "--seed", options.Seed.ToString(CultureInfo.InvariantCulture),
    ];
}
