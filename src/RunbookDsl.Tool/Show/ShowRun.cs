using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Tool.Models;
using Spectre.Console;

namespace RunbookDsl.Tool.Show;

/// <summary>One run of <c>runbook show</c>.</summary>
internal sealed class ShowRun(TextWriter output, TextWriter error)
{
    // What goes to a file is neither coloured nor folded to a screen's width.
    const int WidthOfFiles = 500;

    public int Run(string source, string? name, bool json)
    {
        try
        {
            var runbook = RunbookSource.Load(source, name, "by its id after the path");
            if (json)
            {
                output.WriteLine(ModelWriter.Write(runbook.Model, indented: true));
            }
            else
            {
                Console(output).Write(RunbookTree.Of(runbook.Model));
            }

            return ExitCode.Done;
        }
        catch (ToolException problem)
        {
            error.WriteLine($"error: {problem.Message}");
            error.WriteLine($"       {problem.Advice}");
            return problem.ExitCode;
        }
    }

    static IAnsiConsole Console(TextWriter writer)
    {
        var target = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = target, Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No });
        if (!target.IsTerminal)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
