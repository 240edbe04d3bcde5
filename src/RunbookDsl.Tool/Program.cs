using System.CommandLine;
using RunbookDsl.Tool.Replay;

var root = new RootCommand("Works with compiled runbooks.") { ReplayCommand.Create() };
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
