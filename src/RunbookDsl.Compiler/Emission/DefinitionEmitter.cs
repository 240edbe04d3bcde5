using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints a runbook as data.</summary>
static class DefinitionEmitter
{
    const string Definition = "global::RunbookDsl.Definition";

    public static string Emit(DefinitionInput input) => RunbookFile.Write(input.Runbook.Class, $" : {Definition}.ICompiledRunbook", code =>
    {
        code.Line("/// <summary>The runbook as data.</summary>");
        code.Line(RunbookFile.GeneratedCode);
        code.Open($"public static {Definition}.RunbookDefinition Definition {{ get; }} = new {Definition}.RunbookDefinition");
        About(code, input);
        code.List("Metrics = ", input.Plan.Metrics, metric => Metric(code, metric));
        code.List("Scopes = ", input.Plan.Scopes, scope => code.Line($"new {Definition}.ScopeDefinition({CodeWriter.Texts(scope.Labels)}),"));
        code.List("Readings = ", input.Plan.Readings, reading => code.Line($"{ReadingDefinitions.Text(reading)},"));
        var alerts = input.Runbook.Alerts.ToDictionary(alert => alert.Id, StringComparer.Ordinal);
        code.List("Alerts = ", input.Plan.Alerts, plan => AlertDefinitions.Write(code, alerts[plan.Name.Id], plan, input));
        SettingDefinitions.Write(code, input.Runbook);
        ContactDefinitions.Write(code, input.Runbook);
        code.List("Ranges = ", input.Runbook.Ranges, range => Range(code, range, input.Plan));
        ProbeDefinitions.Write(code, input.Plan);
        OperationDefinitions.Write(code, input);
        IncidentsDefinitions.Write(code, input);
        TroubleshootingDefinitions.Write(code, input);
        MaintenanceDefinitions.Write(code, input);
        HistoryDefinitions.Write(code, input);
        code.Close(";");
    });

    static void About(CodeWriter code, DefinitionInput input)
    {
        var runbook = input.Runbook;
        code.Line($"Id = {CodeWriter.Text(runbook.Id)},");
        code.Line($"Name = {CodeWriter.Text(runbook.Name)},");
        code.Line($"Version = {CodeWriter.Text(runbook.Version)},");
        code.Line($"Updated = {CodeWriter.Day(runbook.Updated)},");
        code.Line($"Owner = {CodeWriter.Text(runbook.Owner)},");
        code.Line($"OnCall = {Responders.Reference(runbook, runbook.OnCall)},");
        code.Line($"Interval = {CodeWriter.Duration(runbook.Interval)},");
        code.Line($"StaleAfter = {CodeWriter.Duration(runbook.StaleAfter)},");
        code.Line($"Fingerprint = {CodeWriter.Text(Fingerprint.Of(runbook, input.Plan))},");
    }

    static void Metric(CodeWriter code, MetricPlan plan)
    {
        var metric = plan.Metric;
        code.Open($"new {Definition}.MetricDefinition");
        code.Line($"Name = {CodeWriter.Text(metric.Name)},");
        code.Line($"WireName = {CodeWriter.Text(metric.WireName)},");
        code.Line($"Kind = {Definition}.MetricKind.{metric.Kind},");
        code.Line($"Unit = {Definition}.Unit.{metric.Unit},");
        code.Line($"Description = {CodeWriter.Text(metric.Description)},");
        code.Line($"Scope = {CodeWriter.Number(plan.Scope)},");
        code.Close(",");
    }

    static void Range(CodeWriter code, MetricRange range, RunbookPlan plan)
    {
        code.Open($"new {Definition}.RangeDefinition");
        code.Line($"Reading = {CodeWriter.Text(ConditionWording.Sentence(range.Reading))},");
        code.Line($"Unit = {Definition}.Unit.{range.Reading.Unit},");
        Bound(code, nameof(range.NormalLower), range.NormalLower);
        Bound(code, nameof(range.NormalUpper), range.NormalUpper);
        Bound(code, nameof(range.WarningAbove), range.WarningAbove);
        Bound(code, nameof(range.WarningBelow), range.WarningBelow);
        Bound(code, nameof(range.CriticalAbove), range.CriticalAbove);
        Bound(code, nameof(range.CriticalBelow), range.CriticalBelow);
        code.Line($"Probe = {CodeWriter.Number(plan.ProbeOf(range.Reading))},");
        code.Close(",");
    }

    static void Bound(CodeWriter code, string name, Constant? bound)
    {
        if (bound is not null)
        {
            code.Line($"{name} = {CodeWriter.Number(bound.Value)},");
        }
    }
}
