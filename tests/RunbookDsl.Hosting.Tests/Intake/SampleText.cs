using RunbookDsl.Hosting.Intake;

namespace RunbookDsl.Hosting.Tests.Intake;

/// <summary>Samples as short text, for readable assertions.</summary>
internal static class SampleText
{
    /// <summary>The labels as <c>a=1,b=2</c>.</summary>
    public static string Text(this IReadOnlyList<KeyValuePair<string, string>> labels) => string.Join(',', labels.Select(l => l.Key + "=" + l.Value));

    /// <summary>The labels of a sample as text.</summary>
    public static string LabelText(this MetricSample sample) => sample.Labels.Text();
}
