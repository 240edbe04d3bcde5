using RunbookDsl;

namespace Agent;

/// <summary>The assistant that reads insurance claims: wrong answers cost more than none.</summary>
[Runbook]
public sealed partial class AgentRunbook : Runbook<AgentMetrics>
{
    static readonly Contact Primary = Contact("Assistant On-Call", "Marta Vieira").PagerDuty("claims-assistant").Slack("#claims-assistant").RoundTheClock();
    static readonly Contact Secondary = Contact("Platform On-Call", "Luis Prado").PagerDuty("ml-platform").Phone("+12120000001").RoundTheClock();
    static readonly Contact Claims = Contact("Head of Claims", "Dana Reyes").Phone("+12120000002").Mail("dana@example.com").Weekdays(8, 18, "America/New_York");
    static readonly Contact Safety = Contact("Model Safety", "Ana Costa").Mail("safety@example.com").Slack("#model-safety").Weekdays(9, 17, "America/New_York");

    static readonly Setting<int> MaxSteps = Setting("max_steps", 25).Between(1, 100).Describe("Most steps for one claim").Risk(Risk.Medium);
    static readonly Setting<Usd> MaxPayout = Setting("max_payout", 200.Usd()).Between(0.Usd(), 1000.Usd()).Describe("Largest sum that the assistant may promise").Risk(Risk.High);
    static readonly Setting<TimeSpan> ModelTimeout = Setting("model_timeout", 60.Seconds()).Between(5.Seconds(), 5.Minutes()).Describe("When a call of a model is given up").Risk(Risk.Medium).Limits<AgentMetrics>(m => m.AnswerTime);
    static readonly Setting<double> Temperature = Setting("temperature", 0.2).Between(0, 1).Describe("How freely the model words its answers").Risk(Risk.Medium);

    protected override void Define()
    {
        About("Claims Assistant").Version("0.9.3").Updated(2026, 11, 9).Owner("Claims Automation").OnCall(Primary);

        Purpose("Reads insurance claims, asks for what is missing and proposes a decision. Clerks decide; without it they also read.");
        Flow("Claim").To("Assistant").To("Model", "asks");
        Flow("Assistant").To("Clerk", "proposes");

        Dependency("Model API").Provides("Reads and words").WhenDown("Claims wait, or clerks read them").Fallback("The smaller model on our own machines");
        Dependency("Policy database").Provides("What a customer is insured for").WhenDown("No proposals; every claim goes to a clerk");

        DefineOperation();
        DefineAlerts();
        DefineIncidents();
        DefineTroubleshooting();
        DefineMaintenance();

        Changed(2026, 11, 9, "Ana Costa", "Watch for drift");
        Changed(2026, 7, 21, "Marta Vieira", "Initial version");
        ReviewEvery(30.Days());
    }

    static void DefineOperation()
    {
        Metric(m => m.ErrorRate).Normal(0.Percent(), 4.Percent()).Warning(above: 4.Percent()).Critical(above: 12.Percent());
        Metric(m => m.HandOverRate).Normal(10.Percent(), 35.Percent()).Warning(above: 35.Percent());
        Metric(m => m.AnswerTime.P95(10.Minutes())).Normal(2.Seconds(), 15.Seconds()).Warning(above: 15.Seconds()).Critical(above: 40.Seconds());
        Metric(m => m.Blocked.Rate(1.Hours())).Normal(0.PerHour(), 15.PerHour());
        Metric(m => m.Drift).Normal(0.8, 1).Warning(below: 0.8);

        Expect("Most claims take fewer than ten steps", m => m.Steps.P50(1.Hours()) < 10);
        Expect("The models cost less than five dollars an hour", m => m.Cost.Rate(1.Hours()) < 5.Usd().PerHour());

        Daily("Read ten answers that a guardrail stopped").By(Safety).At(10, 0);
        Weekly("Compare proposals with clerks' decisions").By(Claims).On(DayOfWeek.Friday, 10, 0);
    }
}
