using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Channels;
using RunbookDsl.Hosting.Messages;
using RunbookDsl.Hosting.Settings;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Checks the options at start and names every problem at once.</summary>
internal sealed class RunbooksOptionsValidator(RunbooksBuilder runbooks, IConfiguration configuration) : IValidateOptions<RunbooksOptions>
{
    const int ShortestSecret = 16;
    const int ShortestKey = 32;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, RunbooksOptions options)
    {
        var problems = new List<string>(options.Unreadable);
        if (runbooks.Runbooks.Count == 0)
        {
            problems.Add("AddRunbooks was given no runbook; add at least one, such as builder.AddRunbooks(r => r.Add<MyRunbook>()).");
        }

        CheckJournal(options.Journal, problems);
        CheckEvaluation(options.Evaluation, problems);
        CheckChannels(options.Channels, problems);
        problems.AddRange(HookChecks.Problems(options.Hooks, runbooks));
        problems.AddRange(MessageReceivers.Problems(options.Messages, options.Channels));
        CheckEscalation(options.Escalation, problems);
        problems.AddRange(CommandsChecks.Problems(options.Commands));
        CheckWatch(options.Watch, options.Channels.AllowPlainHttp, problems);
        Between("Access:SignInLasts", options.Access.SignInLasts, TimeSpan.FromMinutes(5), TimeSpan.FromDays(30), problems);
        Between("Access:LinkLasts", options.Access.LinkLasts, TimeSpan.FromMinutes(5), TimeSpan.FromDays(7), problems);
        problems.AddRange(AccessChecks.Problems(options.Access, runbooks));
        if (options.PublicUrl is { } url && !IsWeb(url))
        {
            problems.Add($"Runbooks:PublicUrl is '{url}'; allowed is an absolute http or https address.");
        }

        var sections = configuration.GetSection(RunbooksOptions.Section);
        problems.AddRange(IntakeConfiguration.Problems(sections));
        problems = [.. problems.Select(problem => ConfigurationSource.Add(configuration, problem))];
        problems.AddRange(ConfiguredSettings.Read(configuration, runbooks.Runbooks).Problems);
        return problems.Count == 0 ? ValidateOptionsResult.Success : throw new RunbookConfigurationException(problems);
    }

    static void CheckJournal(JournalOptions journal, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(journal.Path))
        {
            problems.Add("Runbooks:Journal:Path is empty; allowed is the path of a file, such as runbooks.db.");
        }

        if (journal.ConnectionString is { } database)
        {
            CheckDatabase(database, problems);
            if (!string.Equals(journal.Path, new JournalOptions().Path, StringComparison.Ordinal))
            {
                problems.Add("Runbooks:Journal:Path and Runbooks:Journal:ConnectionString are both set; allowed is one of them, a file or a PostgreSQL database.");
            }
        }

        if (journal.KeepFor != TimeSpan.Zero)
        {
            Between("Journal:KeepFor", journal.KeepFor, TimeSpan.FromDays(31), TimeSpan.FromDays(36_500), problems);
        }

        Between("Journal:LeaseFor", journal.LeaseFor, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), problems);
        Between("Journal:SnapshotEvery", journal.SnapshotEvery, TimeSpan.FromSeconds(10), TimeSpan.FromDays(1), problems);
    }

    static void CheckDatabase(string connectionString, List<string> problems)
    {
        // It is a secret, and so may be what the one who reads it says of it.
        const string Allowed = "allowed is one such as Host=db.example.com;Database=runbooks;Username=runbooks;Password=…, where a value that holds a semicolon stands in quotation marks.";
        try
        {
            var settings = PostgresOpening.Settings(connectionString);
            if (string.IsNullOrWhiteSpace(settings.Host) || string.IsNullOrWhiteSpace(settings.Database))
            {
                problems.Add($"Runbooks:Journal:ConnectionString names no Host or no Database; {Allowed}");
            }
        }
        catch (ArgumentException)
        {
            problems.Add($"Runbooks:Journal:ConnectionString cannot be read; {Allowed}");
        }
    }

    static void CheckEvaluation(EvaluationOptions evaluation, List<string> problems)
    {
        Between("Evaluation:Lateness", evaluation.Lateness, TimeSpan.Zero, TimeSpan.FromMinutes(5), problems);
        Between("Evaluation:MaxFuture", evaluation.MaxFuture, TimeSpan.Zero, TimeSpan.FromDays(1), problems);
        Between("Evaluation:MaxCatchUp", evaluation.MaxCatchUp, TimeSpan.Zero, TimeSpan.FromDays(1), problems);
        Between("Evaluation:IdleAfter", evaluation.IdleAfter, TimeSpan.FromMinutes(1), TimeSpan.FromDays(365), problems);
        Between("Evaluation:MaxRowsPerScope", evaluation.MaxRowsPerScope, 1, 10_000_000, problems);
        Between("Evaluation:MaxStreams", evaluation.MaxStreams, 1, 4_194_304, problems);
        Between("Evaluation:QueuedDeliveries", evaluation.QueuedDeliveries, 1, 1_000_000, problems);
        Between("Evaluation:HistoryTicks", evaluation.HistoryTicks, 1, 100_000, problems);
        Between("Evaluation:HistoryRows", evaluation.HistoryRows, 0, 100_000, problems);
    }

    static void CheckChannels(ChannelsOptions channels, List<string> problems)
    {
        Between("Channels:Timeout", channels.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), problems);
        Between("Channels:GiveUpAfter", channels.GiveUpAfter, TimeSpan.FromMinutes(1), TimeSpan.FromDays(30), problems);
        Between("Channels:DrainTimeout", channels.DrainTimeout, TimeSpan.Zero, TimeSpan.FromMinutes(5), problems);
        Between("Channels:LinksLast", channels.LinksLast, TimeSpan.FromMinutes(5), TimeSpan.FromDays(30), problems);
        if (channels.LinkKey.Length is > 0 and < ShortestKey)
        {
            // The value is a secret, so only its length is said.
            problems.Add($"Runbooks:Channels:LinkKey has {channels.LinkKey.Length} characters; allowed are {ShortestKey} or more, or none for a key that the host makes.");
        }

        for (var i = 0; i < channels.AllowedNetworks.Count; i++)
        {
            if (!IPNetwork.TryParse(channels.AllowedNetworks[i], out _))
            {
                problems.Add($"Runbooks:Channels:AllowedNetworks:{i} is '{channels.AllowedNetworks[i]}'; allowed is a network such as 10.0.0.0/8.");
            }
        }

        foreach (var (name, webhook) in channels.Webhooks)
        {
            CheckWebhook($"Runbooks:Channels:Webhooks:{name}", webhook, channels.AllowPlainHttp, problems);
        }

        problems.AddRange(ReceiverChecks.Problems(channels));
        problems.AddRange(AlertmanagerChecks.Problems(channels));
    }

    static void CheckEscalation(EscalationOptions escalation, List<string> problems)
    {
        Between("Escalation:RepeatAfter", escalation.RepeatAfter, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1), problems);
        Between("Escalation:BetweenChannels", escalation.BetweenChannels, TimeSpan.Zero, TimeSpan.FromHours(1), problems);
        if (escalation.AcknowledgedFor != TimeSpan.Zero)
        {
            Between("Escalation:AcknowledgedFor", escalation.AcknowledgedFor, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1), problems);
        }

        if (escalation.RepeatTimes is < 0 or > 20)
        {
            problems.Add(FormattableString.Invariant($"Runbooks:Escalation:RepeatTimes is {escalation.RepeatTimes}; allowed are whole numbers from 0 to 20."));
        }
    }

    static void CheckWatch(WatchOptions watch, bool allowPlainHttp, List<string> problems)
    {
        // The address is a secret, so it is not said.
        if (watch.HeartbeatUrl is { } url && !(IsWeb(url) && (allowPlainHttp || url.Scheme == Uri.UriSchemeHttps)))
        {
            problems.Add("Runbooks:Watch:HeartbeatUrl is no absolute https address; allowed is https, or http where Runbooks:Channels:AllowPlainHttp is true.");
        }

        Between("Watch:HeartbeatEvery", watch.HeartbeatEvery, TimeSpan.FromSeconds(5), TimeSpan.FromHours(1), problems);
        Between("Watch:AuditEvery", watch.AuditEvery, TimeSpan.FromSeconds(5), TimeSpan.FromHours(1), problems);
        Between("Watch:Grace", watch.Grace, TimeSpan.FromSeconds(15), TimeSpan.FromHours(1), problems);
    }

    static void CheckWebhook(string key, WebhookOptions webhook, bool allowPlainHttp, List<string> problems)
    {
        if (webhook.Url is not { } url || !IsWeb(url))
        {
            problems.Add($"{key}:Url is '{webhook.Url}'; allowed is an absolute https address.");
        }
        else if (!allowPlainHttp && url.Scheme != Uri.UriSchemeHttps)
        {
            problems.Add($"{key}:Url is '{url}', which is not https; allowed is https, or http where Runbooks:Channels:AllowPlainHttp is true.");
        }

        if (webhook.Secrets.Count == 0)
        {
            problems.Add($"{key}:Secrets is empty; at least one secret of {ShortestSecret} characters or more is needed, since every request is signed.");
        }

        for (var i = 0; i < webhook.Secrets.Count; i++)
        {
            if (StandardSignature.Length(webhook.Secrets[i]) is null)
            {
                problems.Add($"{key}:Secrets:{i} begins with {StandardSignature.Encoded} and is not Base64 after it.");
            }
            else if (webhook.Secrets[i].Length < ShortestSecret)
            {
                // The value is a secret, so only its length is said.
                problems.Add($"{key}:Secrets:{i} has {webhook.Secrets[i].Length} characters; allowed are {ShortestSecret} or more.");
            }
        }
    }

    static bool IsWeb(Uri url) => url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);

    static void Between<T>(string key, T value, T least, T most, List<string> problems)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            problems.Add($"Runbooks:{key} is '{value}'; allowed is from {least} to {most}.");
        }
    }
}
