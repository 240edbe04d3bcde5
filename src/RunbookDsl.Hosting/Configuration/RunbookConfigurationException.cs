using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>The configuration is wrong, so the host does not start. Its text is for whoever starts the host: every problem, and no stack trace, since nothing is wrong in the program.</summary>
#pragma warning disable CA1032 // There is no such exception without problems.
internal sealed class RunbookConfigurationException(IReadOnlyList<string> problems) : OptionsValidationException(Options.DefaultName, typeof(RunbooksOptions), problems)
#pragma warning restore CA1032
{
    /// <inheritdoc />
    public override string Message =>
        $"The host does not start, because its configuration has {(problems.Count == 1 ? "a problem" : $"{problems.Count} problems")}:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  - {problem}"))}";

    /// <inheritdoc />
    public override string ToString() => Message;
}
