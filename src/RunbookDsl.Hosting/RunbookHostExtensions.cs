using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using RunbookDsl.Hosting;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Alertmanager;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Commands;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Deliveries;
using RunbookDsl.Hosting.Escalation;
using RunbookDsl.Hosting.Exports;
using RunbookDsl.Hosting.Health;
using RunbookDsl.Hosting.Hooks;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Links;
using RunbookDsl.Hosting.Maintenance;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Outbox;
using RunbookDsl.Hosting.Procedures;
using RunbookDsl.Hosting.Receivers;
using RunbookDsl.Hosting.Retention;
using RunbookDsl.Hosting.Rules;
using RunbookDsl.Hosting.Running;
using RunbookDsl.Hosting.Settings;
using RunbookDsl.Hosting.Silences;
using RunbookDsl.Hosting.Suppression;
using RunbookDsl.Hosting.Telemetry;
using RunbookDsl.Hosting.Watching;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds runbooks to a host.</summary>
public static class RunbookHostExtensions
{
    // Sections below Runbooks that are read and checked on their own.
    static readonly string[] OtherSections = ["Intake", "Scrape", "Meters", SettingsOptions.Section];

    /// <summary>Evaluates runbooks in this host: journal in SQLite or PostgreSQL, OTLP and scrape intake, console out; settings come from the section <c>Runbooks</c>.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="runbooks">Says which runbooks.</param>
    public static IHostApplicationBuilder AddRunbooks(this IHostApplicationBuilder builder, Action<RunbooksBuilder> runbooks)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(runbooks);
        var collection = new RunbooksBuilder();
        runbooks(collection);

        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(collection);
        services.TryAddSingleton<IConfiguration>(builder.Configuration);
        AddOptions(services, builder.Configuration.GetSection(RunbooksOptions.Section));
        AddEvaluation(services);
        // Stopping takes the deliveries' time and that of whoever still has a request on its way.
        services.AddOptions<HostOptions>().PostConfigure<IOptions<RunbooksOptions>>((host, runbooks) =>
            host.ShutdownTimeout = host.ShutdownTimeout + runbooks.Value.Channels.DrainTimeout);
        services.AddChannels();
        services.AddLinks();
        services.AddCommands();
        services.AddSingleton<HookDesk>();
        services.AddAccess();
        services.AddRunbookHealth();
        services.AddWatching();
        services.AddIntake(builder.Configuration.GetSection(RunbooksOptions.Section));
        services.AddProblemDetails();
        services.AddOpenApi();
        // Pages are Razor components; rendering them is a service of the framework that only the builder can add.
        services.AddRazorComponents();
        services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(HostMetrics.MeterName).AddPrometheusExporter());
        return builder;
    }

    static void AddOptions(IServiceCollection services, IConfigurationSection section)
    {
        services.AddSingleton<IValidateOptions<RunbooksOptions>, RunbooksOptionsValidator>();
        services.AddOptions<RunbooksOptions>()
            .Configure(options =>
            {
                options.Unreadable = ConfigurationReader.Problems(section, typeof(RunbooksOptions), OtherSections);
                if (options.Unreadable.Count == 0)
                {
                    section.Bind(options);
                }
            })
            .ValidateOnStart();
    }

    static void AddEvaluation(IServiceCollection services)
    {
        services.AddSingleton(provider => JournalOpening.Open(
            provider.GetRequiredService<IOptions<RunbooksOptions>>().Value.Journal,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath));
        services.AddSingleton<HostIdentity>();
        services.AddSingleton<EvaluationLease>();
        services.AddSingleton<EvaluationWriter>();
        services.AddSingleton<HostMetrics>();
        services.AddSingleton<HostGauges>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<CallPlanner>();
        services.AddSingleton<Caller>();
        services.AddSingleton<CallDesk>();
        services.AddSingleton<QuestionDesk>();
        services.AddSingleton<MissedCalls>();
        services.AddSingleton<OverrideDesk>();
        services.AddSingleton<IncidentDesk>();
        services.AddSingleton<ExportDesk>();
        services.AddSingleton<RunbookBoard>();
        services.AddSingleton<IRunbookBoard>(provider => provider.GetRequiredService<RunbookBoard>());
        services.AddSingleton<Destinations>();
        services.AddSingleton<HostLinks>();
        services.AddSingleton<TransitionRecorder>();
        services.AddSingleton<SilenceDesk>();
        services.AddSingleton<MaintenanceDesk>();
        services.AddSingleton<IncidentWatch, SuppressionWatch>();
        services.AddSingleton<IncidentWatch, EscalationWatch>();
        services.AddSingleton<IncidentWatch, DeadlineWatch>();
        services.AddSingleton<IncidentWatch, GateWatch>();
        services.AddSingleton<IncidentWatch, MessageWatch>();
        services.AddSingleton<MessageDesk>();
        services.AddSingleton<ProcedureDesk>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<ClockWatch>();
        services.AddSingleton<SettingKeeper>();
        services.AddSingleton<EvaluationLoop>();
        services.AddSingleton<SnapshotKeeper>();
        services.AddSingleton<SampleIntake>();
        services.AddSingleton<ISampleSink>(provider => provider.GetRequiredService<SampleIntake>());
        services.AddSingleton<CheckCalendar>();
        services.AddHostedService<ReviewReminder>();
        services.AddSingleton<RetentionPass>();
        services.AddHostedService<RetentionService>();
        services.AddHostedService<UnknownTimeZones>();
        services.AddHostedService<SettingWarnings>();
        services.AddHostedService<EvaluationService>();
        services.AddHostedService<OutboxDispatcher>();
        services.AddSingleton<DeliveryLog>();
        services.AddSingleton<ReceiverBoard>();
        services.AddSingleton<IReceiverBoard>(provider => provider.GetRequiredService<ReceiverBoard>());
        services.AddSingleton<ReceiverTester>();
        services.AddSingleton<AlertmanagerFeed>();
        services.AddHostedService<AlertmanagerService>();
    }
}
