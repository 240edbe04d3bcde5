using System.CommandLine;

namespace SupportAgent.Day;

/// <summary>The example's command line.</summary>
internal static class DayCommand
{
    const double DayInThreeMinutes = 480;

    static readonly Option<double> Speed = new("--speed") { Description = "Simulated seconds in a real one: 480 runs a day in three minutes, 1 in real time.", DefaultValueFactory = _ => DayInThreeMinutes };
    static readonly Option<int> Port = new("--port") { Description = "The port of the page; another one is taken when it is in use, any that is free for 0.", DefaultValueFactory = _ => 5080 };
    static readonly Option<int> Seed = new("--seed") { Description = "The seed of the simulation: the same seed gives the same conversations.", DefaultValueFactory = _ => 7 };
    static readonly Option<bool> Exit = new("--exit") { Description = "Ends after the day instead of serving the page until Ctrl-C." };
    static readonly Option<bool> Keep = new("--keep") { Description = "Leaves the journal (SQLite) behind and says where." };

    public static RootCommand Create()
    {
        Speed.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 1 and <= 5000))
            {
                result.AddError("--speed must lie between 1 and 5000.");
            }
        });
        Port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is not (>= 0 and <= 65535))
            {
                result.AddError("--port must lie between 0 and 65535.");
            }
        });
        var root = new RootCommand("Runs a simulated support agent under its runbook: a day of it in minutes.") { Speed, Port, Seed, Exit, Keep };
        root.SetAction((result, _) => SupportDay.RunAsync(new DayOptions
        {
            Speed = result.GetValue(Speed),
            Port = result.GetValue(Port),
            Seed = result.GetValue(Seed),
            Exit = result.GetValue(Exit),
            Keep = result.GetValue(Keep),
        }));
        return root;
    }
}
