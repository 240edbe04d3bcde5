using RunbookDsl;

namespace Checkout;

public sealed partial class CheckoutRunbook
{
    static void DefineLatency()
    {
        Alert("Slow Answers").When(m => m.Latency.Average(15.Minutes()) > 60.Milliseconds()).For(10.Minutes())
            .Severity(Warning)
            .Summary("Customers wait at the till.")
            .Check("Is one pool of machines busier than the others?", "What was deployed recently?", "Is the payment provider slow?")
            .Page(OnCall).EscalateTo(Lead).After(30.Minutes())
            .ResolvedWhen(m => m.Latency.Average(15.Minutes()) < 50.Milliseconds(), stableFor: 15.Minutes());

        Alert("Very Slow Answers").When(m => m.Latency.Average(15.Minutes()) > 80.Milliseconds()).For(10.Minutes())
            .Severity(Critical)
            .Summary("Customers give up at the till.")
            .Check("Is one pool of machines busier than the others?", "What was deployed recently?", "Is the payment provider slow?")
            .Consider("Roll back the last deployment")
            .Page(OnCall).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.Latency.Average(15.Minutes()) < 60.Milliseconds(), stableFor: 15.Minutes());

        // One slow answer in an hour is often the first sign of a machine about to fail.
        Alert("Latency Spike").When(m => m.Latency.Max(1.Hours()) > 1.5 * m.Latency.Average(1.Hours()).Usual(over: 1.Days()))
            .Severity(Warning)
            .Summary("Single answers take far longer than they usually do.")
            .Check("Did a machine restart or lose its disk?", "Is a batch job running?")
            .Page(OnCall)
            .ResolvedWhen(m => m.Latency.Max(1.Hours()) < 1.2 * m.Latency.Average(1.Hours()).Usual(over: 1.Days()));
    }

    static void DefineProcessors()
    {
        Alert("Processors Saturated").When(m => m.Cpu.Average(30.Minutes()) > 85.Percent()).For(15.Minutes())
            .Severity(Warning)
            .Summary("A pool has no room left; answers queue next.")
            .Check("Which process uses them?", "Is the pool as large as it should be?")
            .Consider("Add machines to the pool")
            .Page(OnCall).EscalateTo(Lead).After(1.Hours())
            .ResolvedWhen(m => m.Cpu.Average(30.Minutes()) < 70.Percent());

        Alert("Processors Unusually Busy").When(m => m.Cpu.Average(1.Hours()) > 1.25 * m.Cpu.Average(1.Hours()).Usual(over: 7.Days())).For(30.Minutes())
            .Severity(Warning)
            .Summary("A pool works harder than it did all week.")
            .Check("Was its size or its schedule changed?", "Did a job move to it?")
            .Page(OnCall)
            .ResolvedWhen(m => m.Cpu.Average(1.Hours()) < 1.1 * m.Cpu.Average(1.Hours()).Usual(over: 7.Days()));
    }

    static void DefineTraffic()
    {
        Alert("Traffic Surge").When(m => m.Requests.Rate(30.Minutes()) > 3 * m.Requests.Rate(30.Minutes()).Usual(over: 1.Days()))
            .Severity(Warning)
            .Summary("Far more requests than in the last day.")
            .Check("Is there a campaign or a sale?", "Do they come from few addresses?")
            .Page(OnCall)
            .ResolvedWhen(m => m.Requests.Rate(30.Minutes()) < 2 * m.Requests.Rate(30.Minutes()).Usual(over: 1.Days()));

        Alert("Traffic Collapse").When(m => m.Requests.Rate(1.Hours()) < 0.1 * m.Requests.Rate(1.Hours()).Usual(over: 1.Days())).For(15.Minutes())
            .Severity(Critical)
            .Summary("Customers do not reach the shop.")
            .Check("Does the load balancer answer?", "Did the address records change?")
            .Page(OnCall).EscalateTo(Lead).After(15.Minutes())
            .ResolvedWhen(m => m.Requests.Rate(1.Hours()) > 0.3 * m.Requests.Rate(1.Hours()).Usual(over: 1.Days()));
    }
}
