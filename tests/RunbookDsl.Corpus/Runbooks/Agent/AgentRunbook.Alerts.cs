using RunbookDsl;

namespace Agent;

public sealed partial class AgentRunbook
{
    static void DefineAlerts()
    {
        Alert("Claims Failing").When(m => m.ErrorRate > 12.Percent()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("One claim in eight ends in an error.")
            .Check("Does one tool fail?", "Does the model API report an incident?", "What was deployed?")
            .Consider("Send all claims to clerks")
            .Page(Primary).EscalateTo(Secondary).After(10.Minutes())
            .ResolvedWhen(m => m.ErrorRate < 6.Percent());

        Alert("Some Claims Failing").When(m => m.ErrorRate > 4.Percent()).For(20.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("More claims than usual end in an error.")
            .Check("Does one tool fail?")
            .Page(Primary).EscalateTo(Secondary).After(1.Hours())
            .ResolvedWhen(m => m.ErrorRate < 3.Percent());

        Alert("Many Hand-Overs").When(m => m.HandOverRate > 35.Percent()).For(30.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Clerks get more claims than they can read today.")
            .Check("Which claims are handed over?", "Was a rule changed?")
            .Page(Primary).EscalateTo(Claims).After(1.Hours())
            .ResolvedWhen(m => m.HandOverRate < 30.Percent());

        Alert("Slow Answers").ForEach(m => m.Model)
            .When(m => m.AnswerTime.P95(10.Minutes()) > 15.Seconds()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("Customers wait for their answer.")
            .Check("Is the model API slow?", "Are claims longer than usual?")
            .Page(Primary).EscalateTo(Secondary).After(1.Hours())
            .ResolvedWhen(m => m.AnswerTime.P95(10.Minutes()) < 10.Seconds());

        Alert("Very Slow Answers").ForEach(m => m.Model)
            .When(m => m.AnswerTime.P95(10.Minutes()) > 40.Seconds()).For(5.Minutes())
            .Severity(Critical).Opens(Sev2)
            .Summary("Customers give up and call.")
            .Check("Is the model API slow?")
            .Consider("Switch to the smaller model")
            .Page(Primary).EscalateTo(Secondary).After(10.Minutes())
            .ResolvedWhen(m => m.AnswerTime.P95(10.Minutes()) < 20.Seconds());

        Alert("Guardrails Busy").When(m => m.Blocked.Rate(1.Hours()) > 3 * m.Blocked.Rate(1.Hours()).Normal.Upper)
            .Severity(Warning).Opens(Sev3)
            .Summary("Guardrails stop three times as many answers as is normal.")
            .Check("Which guardrail stops them?", "Do the claims have something in common?")
            .Page(Primary).EscalateTo(Safety).After(1.Hours())
            .ResolvedWhen(m => m.Blocked.Rate(1.Hours()) < 1.5 * m.Blocked.Rate(1.Hours()).Normal.Upper);

        Alert("Cost Surge").When(m => m.Cost.Increase(1.Hours()) > 2 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days()))
            .Severity(Warning).Opens(Sev3)
            .Summary("The last hour cost twice what an hour usually does.")
            .Check("Does the assistant go round in circles?", "Who sends so many claims?")
            .Consider("Lower the most steps for one claim")
            .Page(Primary).EscalateTo(Secondary).After(1.Hours())
            .ResolvedWhen(m => m.Cost.Increase(1.Hours()) < 1.5 * m.Cost.Increase(1.Hours()).Usual(over: 7.Days()));

        Alert("Tool Failing").ForEach(m => m.Tool)
            .When(m => m.ToolFailures.Increase(15.Minutes()) > 20)
            .Severity(Warning).Opens(Sev3)
            .Summary("A tool fails so often that claims are decided without it.")
            .Check("Does the service behind the tool answer?")
            .Page(Primary).EscalateTo(Secondary).After(1.Hours())
            .ResolvedWhen(m => m.ToolFailures.Increase(15.Minutes()) < 5);

        Alert("Going Round In Circles").When(m => m.Steps.P95(15.Minutes()) > 20).For(15.Minutes())
            .Severity(Warning).Opens(Sev4)
            .Summary("Claims take so many steps that the assistant probably repeats itself.")
            .Check("Which tool gives answers that it does not understand?")
            .Page(Primary)
            .ResolvedWhen(m => m.Steps.P95(15.Minutes()) < 15);

        Alert("Claims Unlike Before").When(m => m.Drift < 0.8).For(1.Hours())
            .Severity(Warning).Opens(Sev4)
            .Summary("Today's claims are unlike those the model was tested on.")
            .Check("Is there a storm, or a new product?")
            .Page(Primary).EscalateTo(Safety).After(4.Hours())
            .ResolvedWhen(m => m.Drift > 0.85);

        Alert("Graphics Memory").When(m => m.GpuMemory.Average(10.Minutes()) > 95.Percent()).For(10.Minutes())
            .Severity(Warning).Opens(Sev3)
            .Summary("The smaller model will soon refuse claims.")
            .Check("How long are the claims that it reads?")
            .Page(Primary).EscalateTo(Secondary).After(1.Hours())
            .ResolvedWhen(m => m.GpuMemory.Average(10.Minutes()) < 90.Percent());

        Alert("Silent Assistant").When(m => m.Answers.IsMissing(5.Minutes()))
            .Severity(Critical).Opens(Sev1)
            .Summary("Nothing is heard of the assistant; claims pile up.")
            .Check("Does it run?", "Does it reach the model API?")
            .Consider("Send all claims to clerks")
            .Page(Primary).EscalateTo(Secondary).After(5.Minutes())
            .ResolvedWhen(m => m.Answers.Increase(5.Minutes()) > 0);
    }
}
