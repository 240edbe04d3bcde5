using System.CommandLine;
using SupportAgent.Agent;
using SupportAgent.Day;

// One executable, two processes: the host of the runbook, and the agent that it watches, which the host starts.
var root = DayCommand.Create();
root.Add(AgentCommand.Create());
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }).ConfigureAwait(false);
