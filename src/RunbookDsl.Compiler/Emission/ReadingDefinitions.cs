using RunbookDsl.Compiler.Lowering;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the readings of a definition.</summary>
static class ReadingDefinitions
{
    const string Definition = "global::RunbookDsl.Definition";

    public static string Text(ReadingPlan reading)
    {
        var common = $"Scope = {CodeWriter.Number(reading.Scope)}, Unit = {Definition}.Unit.{reading.Unit}, Text = {CodeWriter.Text(reading.Text)}";
        return reading switch
        {
            SamplePlan sample => $"new {Definition}.MetricReading {{ {common}, {Sample(sample)} }}",
            AggregatePlan aggregate => $"new {Definition}.AggregateReading {{ {common}, Source = {CodeWriter.Number(aggregate.Source)}, By = {Definition}.Aggregation.{aggregate.By} }}",
            BroadcastPlan broadcast => $"new {Definition}.BroadcastReading {{ {common}, Source = {CodeWriter.Number(broadcast.Source)} }}",
            UsualPlan usual => $"new {Definition}.UsualReading {{ {common}, Source = {CodeWriter.Number(usual.Source)}, Over = {CodeWriter.Duration(usual.Over)} }}",
            _ => throw new InvalidOperationException($"No definition for {reading.GetType().Name}."),
        };
    }

    static string Sample(SamplePlan sample)
    {
        var parts = new List<string>
        {
            $"Metric = {CodeWriter.Number(sample.Metric)}",
            $"Operation = {Definition}.MetricOperation.{sample.Operation}",
        };
        if (sample.Window > TimeSpan.Zero)
        {
            parts.Add($"Window = {CodeWriter.Duration(sample.Window)}");
        }

        if (sample.Operation == MetricOperation.Quantile)
        {
            parts.Add($"Quantile = {CodeWriter.Number(sample.Quantile)}");
        }

        if (sample.Where is { } where)
        {
            parts.Add($"Where = {Filter(where)}");
        }

        return string.Join(", ", parts);
    }

    static string Filter(LabelFilter filter) => filter switch
    {
        LabelIn one => $"new {Definition}.LabelIn({string.Join(", ", one.Values.Select(CodeWriter.Text).Prepend(CodeWriter.Text(one.Label.WireName)))})",
        LabelStartsWith start => $"new {Definition}.LabelStartsWith({CodeWriter.Text(start.Label.WireName)}, {CodeWriter.Text(start.Prefix)})",
        LabelMatches match => $"new {Definition}.LabelMatches({CodeWriter.Text(match.Label.WireName)}, {CodeWriter.Text(match.Pattern)})",
        LabelNot not => $"new {Definition}.LabelNot({Filter(not.Filter)})",
        LabelAll all => $"new {Definition}.LabelAll({string.Join(", ", all.Filters.Select(Filter))})",
        LabelAny any => $"new {Definition}.LabelAny({string.Join(", ", any.Filters.Select(Filter))})",
        _ => throw new InvalidOperationException($"No definition for {filter.GetType().Name}."),
    };
}
