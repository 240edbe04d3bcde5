using System.Globalization;
using RunbookDsl.Dashboard.Assets;
using RunbookDsl.Dashboard.Board;
using RunbookDsl.Dashboard.Charts;
using RunbookDsl.Hosting.Checks;
using RunbookDsl.Hosting.Incidents;
using RunbookDsl.Hosting.Procedures;

namespace RunbookDsl.Dashboard.Pages;

/// <summary>Where a page is and what it can link to.</summary>
/// <param name="Root">The path that all pages are under; empty at the root of the host.</param>
/// <param name="Now">The host's clock when the page was asked for.</param>
internal sealed record Site(string Root, DateTimeOffset Now)
{
    /// <summary>The address of the board.</summary>
    public string Board => Root + "/";

    /// <summary>The address of the stream of changes.</summary>
    public string Events => Root + "/events";

    /// <summary>The address of the page about the host itself.</summary>
    public string Watch => Root + "/watch";

    /// <summary>The address of the channels.</summary>
    public string Channels => Root + "/channels";

    /// <summary>The address of every attempt to tell somebody.</summary>
    public string Deliveries => Root + "/deliveries";

    /// <summary>The address of every attempt for an incident.</summary>
    public string DeliveriesOf(long incident) => string.Create(CultureInfo.InvariantCulture, $"{Deliveries}?incident={incident}");

    /// <summary>The address of the page about whoever looks.</summary>
    public string Account => Root + "/account";

    /// <summary>The address of the incidents.</summary>
    public string Incidents => Root + "/incidents";

    /// <summary>The address of an incident.</summary>
    public string Incident(long id) => string.Create(CultureInfo.InvariantCulture, $"{Incidents}/{id}");

    /// <summary>Where the form goes that does something with an incident.</summary>
    public string Incident(long id, IncidentAction action) => $"{Incident(id)}/{action.ToString().ToLowerInvariant()}";

    /// <summary>Where the form goes that calls somebody for an incident.</summary>
    public string IncidentCall(long id) => Incident(id) + "/call";

    /// <summary>Where the form goes that answers what an incident's alert asks.</summary>
    public string IncidentAnswer(long id) => Incident(id) + "/answer";

    /// <summary>Where a message of an incident is written, and where its form goes.</summary>
    public string Message(long incident, string template) => $"{Incident(incident)}/messages/{Uri.EscapeDataString(template)}";

    /// <summary>The address of who is on call.</summary>
    public string OnCall => Root + "/oncall";

    /// <summary>Where the form goes that ends an override.</summary>
    public string OverrideEnd(long id) => string.Create(CultureInfo.InvariantCulture, $"{OnCall}/{id}/end");

    /// <summary>The address of the deployments and rollbacks.</summary>
    public string Deployments => Root + "/deployments";

    /// <summary>The address of a deployment or rollback.</summary>
    public string Deployment(long id) => string.Create(CultureInfo.InvariantCulture, $"{Deployments}/{id}");

    /// <summary>The address of what is to be done after incidents.</summary>
    public string FollowUps => Root + "/followups";

    /// <summary>Where the form goes that begins a deployment or rollback.</summary>
    public string Procedures => Root + "/procedures";

    /// <summary>Where the forms go that do something with a procedure.</summary>
    public string Procedure(long id) => string.Create(CultureInfo.InvariantCulture, $"{Procedures}/{id}");

    /// <summary>Where the form goes that does something with a step.</summary>
    public string Step(ProcedureStep step, StepAction action) =>
        string.Create(CultureInfo.InvariantCulture, $"{Procedure(step.Procedure)}/steps/{step.Number}/{action.ToString().ToLowerInvariant()}");

    /// <summary>Where the form goes that runs a command.</summary>
    public string Command(string id) => $"{Root}/commands/{Uri.EscapeDataString(id)}/run";

    /// <summary>Where the forms go that do something with a run.</summary>
    public string CommandRun(long id) => string.Create(CultureInfo.InvariantCulture, $"{Root}/commands/runs/{id}");

    /// <summary>The address of the silences.</summary>
    public string Silences => Root + "/silences";

    /// <summary>The address of the form of a silence for an alert.</summary>
    public string Silence(AlertView alert) => $"{Silences}?matchers={Uri.EscapeDataString($"runbook = {alert.Runbook.Id}\nalert = {alert.Alert.Id}")}";

    /// <summary>Where the form goes that ends a silence.</summary>
    public string SilenceEnd(long id) => string.Create(CultureInfo.InvariantCulture, $"{Silences}/{id}/expire");

    /// <summary>The address of the maintenance windows.</summary>
    public string Maintenance => Root + "/maintenance";

    /// <summary>Where the form goes that ends a maintenance window.</summary>
    public string MaintenanceEnd(long id) => string.Create(CultureInfo.InvariantCulture, $"{Maintenance}/{id}/end");

    /// <summary>The address of a runbook.</summary>
    public string Runbook(string runbookId) => $"{Root}/runbooks/{Uri.EscapeDataString(runbookId)}";

    /// <summary>The address of a runbook's document by itself.</summary>
    public string Document(string runbookId) => Runbook(runbookId) + "/document";

    /// <summary>Where the form that ticks a check goes.</summary>
    public string Check(CheckOccurrence check) => $"{Runbook(check.Runbook.Id)}/checks/{Uri.EscapeDataString(check.Check.Id)}";

    /// <summary>The address of an alert.</summary>
    public string Alert(AlertView alert) => $"{Runbook(alert.Runbook.Id)}/alerts/{Uri.EscapeDataString(alert.Alert.Id)}";

    /// <summary>The address of an alert with one label set chosen.</summary>
    public string Alert(AlertView alert, InstanceView instance, ChartRange range = ChartRange.OneHour) => Alert(alert) + Query(instance, range);

    /// <summary>The address of what the chart of one label set draws.</summary>
    public string Series(AlertView alert, InstanceView instance, ChartRange range) => Alert(alert) + "/series" + Query(instance, range);

    /// <summary>The address of an asset; it changes with the assets, so that browsers may keep them for ever.</summary>
    public string Asset(string name) => $"{Root}/assets/{AssetLibrary.Default.Version}/{name}";

    static string Query(InstanceView instance, ChartRange range) => $"?instance={instance.Key}&range={range.Name()}";
}
