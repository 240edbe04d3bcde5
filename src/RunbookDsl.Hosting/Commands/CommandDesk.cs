using System.Data.Common;
using RunbookDsl.Definition;
using RunbookDsl.Definition.Commands;
using RunbookDsl.Hosting.Access;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Board;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Leadership;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What people do with commands. Each wish is one transaction: the run and what stands in the timeline.</summary>
/// <remarks>All but reading throw <see cref="JournalUnavailableException"/> when nothing could be kept.</remarks>
internal sealed class CommandDesk(CommandRules rules, JournalStore journal, TimeProvider clock, ChangeFeed feed, IncidentDesk incidents, HostIdentity host, RunningCommands running)
{
    const int MostShown = 100;

    /// <summary>What this host may run.</summary>
    public CommandRules Rules => rules;

    /// <summary>A run; null when there is none of that number.</summary>
    public CommandRun? Find(long id) => journal.Read(connection => CommandRunReader.Find(connection, null, id));

    /// <summary>The last runs, newest first.</summary>
    public List<CommandRun> Last() => journal.Read(connection => CommandRunReader.Last(connection, MostShown));

    /// <summary>What was run for an incident, the first first.</summary>
    public List<CommandRun> OfIncident(long incident) => journal.Read(connection => CommandRunReader.OfIncident(connection, incident));

    /// <summary>What was run in a deployment or rollback, the first first.</summary>
    public List<CommandRun> OfProcedure(long procedure) => journal.Read(connection => CommandRunReader.OfProcedure(connection, null, procedure));

    /// <summary>Asks for a command to be run, which this host begins or a second person has to allow.</summary>
    public CommandAnswer Request(CommandRequest request) => Change((transaction, now) =>
    {
        var (runbook, missing) = Place(transaction, request);
        if (missing is not null || runbook?.Commands.FirstOrDefault(command => command.Id == request.Command) is not { } command)
        {
            return missing ?? CommandAnswer.Unknown;
        }

        if (rules.Refusal(command) is { } refusal)
        {
            return CommandAnswer.Refused(null, refusal);
        }

        var (arguments, wrong) = CommandLine.Build(command, request.Given);
        if ((request.Problem(command.Effect) ?? wrong) is { } problem)
        {
            return CommandAnswer.Wrong(problem);
        }

        return CommandAnswer.Done(Add(transaction, Wanted(request, runbook, command, arguments, now)));
    });

    /// <summary>Allows what somebody else asked for: exactly that, or nothing.</summary>
    /// <param name="id">The run's number.</param>
    /// <param name="by">Who allows it.</param>
    /// <param name="role">What whoever has signed in may do; null where nobody signs in.</param>
    public CommandAnswer Approve(long id, string? by, AccessRole? role) => Change((transaction, now) =>
    {
        if (CommandRunReader.Find(transaction.Connection!, transaction, id) is not { } run)
        {
            return CommandAnswer.Unknown;
        }

        if (Author.Problem(by) is { } problem)
        {
            return CommandAnswer.Wrong(problem);
        }

        if (run.State != CommandRunState.AwaitingApproval)
        {
            return CommandAnswer.Refused(run, run.State == CommandRunState.Refused ? run.Problem! : "nobody has to approve it any more");
        }

        if (string.Equals(by!.Trim(), run.RequestedBy, StringComparison.OrdinalIgnoreCase))
        {
            return CommandAnswer.Refused(run, "whoever asked for it cannot approve it; a second person must");
        }

        if (role < AccessRole.Approver)
        {
            return CommandAnswer.Refused(run, "it takes somebody with the role of an approver");
        }

        if ((CommandRecovery.Expired(run, now) ?? CommandLine.Changed(run, rules.Runbook(run.Runbook))) is { } over)
        {
            CommandRecovery.Refuse(transaction, run, now, over);
            return CommandAnswer.Refused(CommandRunReader.Find(transaction.Connection!, transaction, id), over);
        }

        if (rules.Refusal(rules.Runbook(run.Runbook)!.Commands.First(command => command.Id == run.Command)) is { } refusal)
        {
            return CommandAnswer.Refused(run, refusal);
        }

        CommandRunTable.Approve(transaction, id, now, by.Trim(), host.Name);
        Note(transaction, run, now, by.Trim(), $"Approved {run.Words}: {run.Line}");
        return CommandAnswer.Done(CommandRunReader.Find(transaction.Connection!, transaction, id)!);
    });

    /// <summary>Stops what runs, or calls off what does not yet.</summary>
    public CommandAnswer Stop(long id, string? by) => Change((transaction, now) =>
    {
        if (CommandRunReader.Find(transaction.Connection!, transaction, id) is not { } run)
        {
            return CommandAnswer.Unknown;
        }

        if (Author.Problem(by) is { } problem)
        {
            return CommandAnswer.Wrong(problem);
        }

        if (!run.IsOpen)
        {
            return CommandAnswer.Refused(run, "it is over already");
        }

        CommandRunTable.Stop(transaction, id, by!.Trim());
        if (run.State == CommandRunState.Running)
        {
            Note(transaction, run, now, by.Trim(), $"Stops {run.Words}");
        }
        else
        {
            CommandRunTable.Refuse(transaction, run, now, $"{by.Trim()} called it off");
            Note(transaction, run, now, by.Trim(), $"Called off {run.Words}");
        }

        return CommandAnswer.Done(CommandRunReader.Find(transaction.Connection!, transaction, id)!);
    }, stops: true);

    // Where it belongs decides which runbook's command it is.
    (RunbookDefinition? Runbook, CommandAnswer? Missing) Place(DbTransaction transaction, CommandRequest request)
    {
        if (request.Incident is { } id && request.Procedure is null)
        {
            return IncidentReader.Find(transaction.Connection!, transaction, id) switch
            {
                null => (null, CommandAnswer.Unknown),
                { State: IncidentState.Closed } => (null, CommandAnswer.Refused(null, "the incident is closed")),
                var incident => Hosted(incident.Runbook),
            };
        }

        if (request is not { Procedure: { } number, Step: { } place, Incident: null })
        {
            return (null, CommandAnswer.Wrong("Say for which incident it is run, or for which step of which procedure."));
        }

        if (ProcedureReader.Find(transaction.Connection!, transaction, number) is not { } procedure || procedure.Steps.FirstOrDefault(step => step.Number == place) is not { Detail.Command: { } command } at || command != request.Command)
        {
            return (null, CommandAnswer.Unknown);
        }

        var (runbook, missing) = Hosted(procedure.Runbook);
        var refusal = new StepRequest(StepAction.Done, request.By, null, null).Refusal(procedure, at)
            ?? (runbook is not null && runbook.Version != procedure.Version ? $"the runbook has changed since this began ({procedure.Version ?? "no version"} then, {runbook.Version ?? "no version"} now)" : null)
            ?? (CommandRunReader.OfProcedure(transaction.Connection!, transaction, number).Find(run => run.Step == place && run.IsOpen) is { } open ? $"{open.Words} is not over" : null);
        return refusal is null ? (runbook, missing) : (null, CommandAnswer.Refused(null, refusal));
    }

    (RunbookDefinition?, CommandAnswer?) Hosted(string id) =>
        rules.Runbook(id) is { } runbook ? (runbook, null) : (null, CommandAnswer.Refused(null, $"the runbook '{id}' is not hosted here any more"));

    CommandRun Wanted(CommandRequest request, RunbookDefinition runbook, CommandDefinition command, IReadOnlyList<string> arguments, DateTimeOffset now)
    {
        var awaits = CommandRules.NeedsApproval(command.Effect);
        return new CommandRun
        {
            Id = 0,
            Runbook = runbook.Id,
            Version = runbook.Version,
            Fingerprint = runbook.Fingerprint,
            Command = command.Id,
            Name = command.Name,
            Effect = command.Effect,
            Program = command.Program,
            Arguments = arguments,
            Given = request.Given,
            Incident = request.Incident,
            Procedure = request.Procedure,
            Step = request.Step,
            State = awaits ? CommandRunState.AwaitingApproval : CommandRunState.Requested,
            RequestedAt = now,
            RequestedBy = request.By!.Trim(),
            Reason = request.Reason?.Trim() ?? "",
            ExpiresAt = awaits ? now + CommandRules.ApprovalLasts : null,
            Host = host.Name,
            SeenAt = now,
            Output = "",
        };
    }

    static CommandRun Add(DbTransaction transaction, CommandRun wanted)
    {
        var run = wanted with { Id = CommandRunTable.Add(transaction, wanted) };
        var why = run.Reason.Length == 0 ? "" : $". {run.Reason}";
        var until = run.ExpiresAt is { } expires ? $". A second person can approve it until {expires.UtcDateTime:HH:mm} UTC" : "";
        Note(transaction, run, run.RequestedAt, run.RequestedBy, $"Asked for {run.Words}, {CommandRules.Words(run.Effect)}: {run.Line}{why}{until}");
        return run;
    }

    // What a person does is audited too.
    static void Note(DbTransaction transaction, CommandRun run, DateTimeOffset now, string by, string text)
    {
        CommandRunTable.Note(transaction, run, now, by, text);
        AuditTable.Add(transaction, AuditKind.Command, by, FormattableString.Invariant($"run {run.Id}"), text, now);
    }

    CommandAnswer Change(Func<DbTransaction, DateTimeOffset, CommandAnswer> change, bool stops = false)
    {
        var answer = CommandAnswer.Unknown;
        Incident? concerned = null;
        var now = clock.GetUtcNow();
        journal.Write(Durability.Machine, transaction =>
        {
            answer = change(transaction, now);
            if (answer.Run?.Incident is { } incident)
            {
                if (answer.Refusal is null)
                {
                    incidents.Heard(transaction, incident, now);
                }

                concerned = IncidentReader.Find(transaction.Connection!, transaction, incident);
            }
        });
        if (answer is { Run: { } run, Refusal: null } && stops)
        {
            running.Stop(run.Id, CommandStop.Person);
        }

        running.Raise();
        Show(concerned, answer.Run);
        return answer;
    }

    void Show(Incident? concerned, CommandRun? run)
    {
        if (concerned is not null)
        {
            incidents.Tell(concerned);
        }
        else if (run is not null && rules.Runbook(run.Runbook) is not null)
        {
            feed.Publish(new BoardChange(run.Runbook, clock.GetUtcNow(), []));
        }
    }
}
