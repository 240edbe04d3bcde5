using System.CommandLine;
using System.Globalization;

namespace RunbookDsl.Tool.Replay;

/// <summary>The command line of <c>runbook replay</c>.</summary>
internal static class ReplayCommand
{
    static readonly Argument<string> Assembly = new("assembly") { Description = "The compiled assembly with the runbook, such as bin/Debug/net10.0/Shop.dll." };
    static readonly Option<string> Data = new("--data", "-d") { Description = "A recorded file (CSV, or OpenMetrics text with timestamps; .gz too) or a folder of them.", Required = true };
    static readonly Option<string?> Runbook = new("--runbook", "-r") { Description = "The runbook's id or class, when the assembly has several." };
    static readonly Option<string?> Map = new("--map", "-m") { Description = "The mapping of CSV columns to metrics; runbook.map.json beside the data is found by itself." };
    static readonly Option<DateTimeOffset?> From = Instant("--from", "Replays from this instant on, such as 2026-11-22T08:00Z; UTC unless said.");
    static readonly Option<DateTimeOffset?> To = Instant("--to", "Replays up to this instant.");
    static readonly Option<bool> Json = new("--json") { Description = "Prints one JSON object a line: each transition as it happens, then a summary." };
    static readonly Option<bool> SkipBadRows = new("--skip-bad-rows") { Description = "Leaves out CSV rows that cannot be read, and counts them, instead of ending." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("replay", "Runs recorded series through a compiled runbook and prints what its alerts would have done.\nExit codes: 0 done, 1 wrong command line, 2 no such runbook, 3 the recording cannot be read, 130 stopped.")
        {
            Assembly, Data, Runbook, Map, From, To, Json, SkipBadRows,
        };
        command.SetAction((result, cancellationToken) => Task.FromResult(new ReplayRun(RequestOf(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error).Run(cancellationToken)));
        return command;
    }

    static ReplayRequest RequestOf(ParseResult result) => new()
    {
        Assembly = result.GetRequiredValue(Assembly),
        Data = result.GetRequiredValue(Data),
        Runbook = result.GetValue(Runbook),
        Map = result.GetValue(Map),
        From = result.GetValue(From),
        To = result.GetValue(To),
        Json = result.GetValue(Json),
        SkipBadRows = result.GetValue(SkipBadRows),
    };

    static Option<DateTimeOffset?> Instant(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            {
                return instant;
            }

            argument.AddError($"{name}: '{text}' is not an instant; write it like 2026-11-22T08:00Z.");
            return null;
        },
    };
}
