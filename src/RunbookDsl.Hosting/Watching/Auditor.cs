using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Audit;
using RunbookDsl.Hosting.Configuration;
using RunbookDsl.Hosting.Journal;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Watching;

/// <summary>Finds work that should have happened, whatever part of the host was to do it: it asks what the journal holds and what time it is, and trusts no other part.</summary>
internal sealed class Auditor(EvaluationLoop loop, JournalStore journal, AuditDesk audit, TimeProvider clock, IOptions<RunbooksOptions> options)
{
    volatile IReadOnlyList<Omission> _last = [];
    DateTimeOffset? _brokenSince;

    /// <summary>What the last look found, the longest overdue first.</summary>
    public IReadOnlyList<Omission> Last => _last;

    /// <summary>When it was; null before the first.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>Looks.</summary>
    public IReadOnlyList<Omission> Look()
    {
        var now = clock.GetUtcNow();
        var before = now - options.Value.Watch.Grace;
        _last = [.. Ticks(before).Concat(journal.Read(connection => Kept(connection, before))).Concat(Chain(now)).OrderBy(omission => omission.Since)];
        LastAt = now;
        return _last;
    }

    IEnumerable<Omission> Ticks(DateTimeOffset before) => loop.Runners
        .Where(runner => runner.NextDue < before)
        .Select(runner => new Omission(
            OmissionKind.LateTick,
            runner.Definition.Id,
            string.Create(CultureInfo.InvariantCulture, $"Runbook '{runner.Definition.Id}' was to be evaluated at {runner.NextDue:yyyy-MM-dd HH:mm:ss} UTC; its last tick is {runner.Engine.LastTick:yyyy-MM-dd HH:mm:ss} UTC."),
            "Its alerts neither fire nor resolve meanwhile. The host's log says what the evaluation meets; look whether the machine is overloaded or the disk full.",
            runner.NextDue!.Value));

    IEnumerable<Omission> Chain(DateTimeOffset now)
    {
        if (audit.Glance().Problem is not { } problem)
        {
            _brokenSince = null;
            return [];
        }

        _brokenSince ??= now;
        return [new Omission(OmissionKind.BrokenAudit, "audit", problem, "Somebody changed the journal by other means than this host, or it was restored from parts. Compare it with a backup; the page of the audit shows what is around the place.", _brokenSince.Value)];
    }

    static List<Omission> Kept(DbConnection connection, DateTimeOffset before) =>
    [
        .. AuditReader.Due(connection, before).Select(delivery => new Omission(
            OmissionKind.LateDelivery, delivery.Key, delivery.Words, "Reach the one it is for by other means, and mend the channel; it is tried again by itself.", delivery.Since, delivery.Incident)),
        .. AuditReader.GivenUp(connection).Select(delivery => new Omission(
            OmissionKind.GivenUp, delivery.Key, $"{delivery.Words} It was given up.", "Reach the one it was for by other means: it is not tried again.", delivery.Since, delivery.Incident)),
        .. AuditReader.WithoutIncident(connection, before).Select(firing => new Omission(
            OmissionKind.WithoutIncident, firing.Key, $"{firing.Alert} of runbook '{firing.Runbook}' fires, but belongs to no incident.", "Open an incident by hand. This is a defect of RunbookDsl: report it.", firing.Since)),
        .. AuditReader.WithoutNextStep(connection, before).Select(incident => new Omission(
            OmissionKind.WithoutNextStep,
            incident.Id.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"Incident #{incident.Id} ({incident.Title}) is open, nobody has taken it, and after {incident.Calls} notifications nobody else is going to be called."),
            "Take it, or call somebody. A further step of the alert's escalation would have done so.",
            incident.Since,
            incident.Id)),
    ];
}
