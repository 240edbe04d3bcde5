using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Adds the running of commands to a host.</summary>
internal static class CommandRegistration
{
    /// <summary>Adds it; whether anything is run, the configuration says.</summary>
    public static void AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<CommandRules>();
        services.AddSingleton<RunningCommands>();
        services.AddSingleton<CommandRecovery>();
        services.AddSingleton<CommandLedger>();
        services.AddSingleton<CommandDesk>();
        services.AddSingleton<IncidentWatch, CommandWatch>();
        services.AddHostedService<CommandRunner>();
    }
}
