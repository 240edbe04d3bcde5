using System.CommandLine;
using RunbookDsl.Tool.Backup;
using RunbookDsl.Tool.Checking;
using RunbookDsl.Tool.Differences;
using RunbookDsl.Tool.Documents;
using RunbookDsl.Tool.Replay;
using RunbookDsl.Tool.Serving;
using RunbookDsl.Tool.Show;

var root = new RootCommand("Works with compiled runbooks.") { CheckCommand.Create(), ShowCommand.Create(), DiffCommand.Create(), DocsCommand.Create(), ReplayCommand.Create(), ServeCommand.Create(), BackupCommand.Create() };
// A host that is told to stop finishes what it has begun; the other commands end much sooner.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(6) }).ConfigureAwait(false);
