using System.CommandLine;
using RunbookDsl.Tool.Checking;
using RunbookDsl.Tool.Differences;
using RunbookDsl.Tool.Documents;
using RunbookDsl.Tool.Replay;
using RunbookDsl.Tool.Show;

var root = new RootCommand("Works with compiled runbooks.") { CheckCommand.Create(), ShowCommand.Create(), DiffCommand.Create(), DocsCommand.Create(), ReplayCommand.Create() };
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
