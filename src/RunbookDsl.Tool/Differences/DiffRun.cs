using System.Text.Encodings.Web;
using System.Text.Json;
using RunbookDsl.Tool.ChangeLog;
using RunbookDsl.Tool.Models;

namespace RunbookDsl.Tool.Differences;

/// <summary>One run of <c>runbook diff</c>.</summary>
internal sealed class DiffRun(DiffRequest request, TextWriter output, TextWriter error, TimeProvider clock)
{
    // As diff(1) says it.
    const int Changed = 1;

    static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Run()
    {
        try
        {
            var before = RunbookSource.Load(request.Old, request.Runbook, "with --runbook");
            var after = RunbookSource.Load(request.New, request.Runbook, "with --runbook");
            var changes = RunbookComparison.Of(before.Model, after.Model);
            Print(changes);
            if (request.Author is { } author && changes.Count > 0)
            {
                Log(ChangeLogEntry.Of(DateOnly.FromDateTime(clock.GetLocalNow().DateTime), author, changes));
            }

            return request.UseExitCode && changes.Count > 0 ? Changed : ExitCode.Done;
        }
        catch (ToolException problem)
        {
            error.WriteLine($"error: {problem.Message}");
            error.WriteLine($"       {problem.Advice}");
            return problem.ExitCode;
        }
    }

    void Print(IReadOnlyList<Change> changes)
    {
        if (request.Json)
        {
            output.WriteLine(JsonSerializer.Serialize(
                changes.Select(change => new { kind = change.Kind.ToString().ToLowerInvariant(), section = change.Section, what = change.What, part = change.Part, details = change.Details, text = change.Text }),
                Layout));
            return;
        }

        foreach (var change in changes)
        {
            output.WriteLine(change.Text);
        }

        if (changes.Count == 0)
        {
            error.WriteLine("Nothing changed.");
        }
    }

    void Log(string entry)
    {
        if (request.Source is { } source)
        {
            ChangeLogFile.Write(source, entry);
            error.WriteLine($"{source}: added {entry}");
        }
        else if (!request.Json)
        {
            output.WriteLine();
            output.WriteLine(entry);
        }
        else
        {
            error.WriteLine(entry);
        }
    }
}
