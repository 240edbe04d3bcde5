using System.CommandLine;

namespace RunbookDsl.Tool.Documents;

/// <summary>The command line of <c>runbook docs</c>.</summary>
internal static class DocsCommand
{
    static readonly Argument<string[]> Source = new("source") { Description = "Compiled assemblies, projects (they are built first) or folders with one project or with assemblies.", Arity = ArgumentArity.OneOrMore };
    static readonly Option<DocsFormat> Format = new("--format", "-f") { Description = "md, html (one self-contained file each) or both.", DefaultValueFactory = _ => DocsFormat.Md };
    static readonly Option<string?> Output = new("--output", "-o") { Description = "The documents' folder; docs/runbooks beside the project, or here for assemblies, when not said." };
    static readonly Option<bool> Check = new("--check") { Description = "Writes nothing; says which documents on disk are not what the code generates, and where." };

    public static System.CommandLine.Command Create()
    {
        var command = new System.CommandLine.Command("docs", "Writes the documents of compiled runbooks, or checks those that are committed.\nExit codes: 0 done, 1 documents differ or the command line is wrong, 2 the runbooks cannot be read.") { Source, Format, Output, Check };
        command.SetAction((result, cancellationToken) => new DocsRun(RequestOf(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error).RunAsync(cancellationToken));
        return command;
    }

    static DocsRequest RequestOf(ParseResult result) => new()
    {
        Sources = result.GetRequiredValue(Source),
        Format = result.GetValue(Format),
        Output = result.GetValue(Output),
        Check = result.GetValue(Check),
    };
}
