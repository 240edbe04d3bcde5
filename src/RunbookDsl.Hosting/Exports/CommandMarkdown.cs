using System.Text;
using RunbookDsl.Hosting.Commands;

namespace RunbookDsl.Hosting.Exports;

/// <summary>What was run for an incident, as Markdown: what became of it, and the head of what it printed.</summary>
internal static class CommandMarkdown
{
    const int MostLines = 20;
    const int LongestLine = 200;

    /// <summary>Adds it; nothing when nothing was run.</summary>
    public static void Write(StringBuilder lines, IReadOnlyList<CommandRun> runs)
    {
        if (runs.Count == 0)
        {
            return;
        }

        IncidentMarkdown.Line(lines);
        IncidentMarkdown.Line(lines, "## Commands");
        foreach (var run in runs)
        {
            IncidentMarkdown.Line(lines);
            IncidentMarkdown.Line(lines, $"### {MarkdownText.Escape(run.Words)}");
            IncidentMarkdown.Line(lines);
            IncidentMarkdown.Line(lines, $"- **Asked for**: {IncidentMarkdown.Instant(run.RequestedAt)} by {MarkdownText.Escape(run.RequestedBy)}{(run.Reason.Length == 0 ? "" : $": {MarkdownText.Escape(run.Reason)}")}");
            if (run.ApprovedBy is { } approver)
            {
                IncidentMarkdown.Line(lines, $"- **Approved**: {IncidentMarkdown.Instant(run.ApprovedAt)} by {MarkdownText.Escape(approver)}");
            }

            IncidentMarkdown.Line(lines, $"- **Line**, {CommandRules.Words(run.Effect)}: {MarkdownText.Escape(run.Line)}");
            IncidentMarkdown.Line(lines, $"- **Ended**: {IncidentMarkdown.Instant(run.EndedAt)}, {run.State.ToString().ToLowerInvariant()}{(run.Problem is { } problem ? $": {MarkdownText.Escape(problem)}" : "")}");
            Output(lines, run);
        }
    }

    // As an indented block, out of which nothing that was printed can break.
    static void Output(StringBuilder lines, CommandRun run)
    {
        if (run.Output.Length == 0)
        {
            return;
        }

        IncidentMarkdown.Line(lines);
        var printed = run.Output.TrimEnd('\n').Split('\n');
        foreach (var line in printed.Take(MostLines))
        {
            IncidentMarkdown.Line(lines, "    " + (line.Length > LongestLine ? line[..LongestLine] + "…" : line));
        }

        if (printed.Length > MostLines)
        {
            IncidentMarkdown.Line(lines);
            IncidentMarkdown.Line(lines, FormattableString.Invariant($"{printed.Length - MostLines} more lines are kept with the incident."));
        }
    }
}
