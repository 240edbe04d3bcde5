namespace SupportAgent.Agent;

/// <summary>Who writes to the agent and when: few at night, many in the afternoon.</summary>
internal sealed class Customers(Chance chance, IReadOnlyList<string> tools)
{
    const double MeanPerHour = 270;
    const double SwingPerHour = 130;
    const double AttacksPerHour = 150;

    public TimeSpan UntilNext(DateTimeOffset at) =>
        chance.UntilNext(MeanPerHour + (SwingPerHour * Math.Cos((at.TimeOfDay.TotalHours - 15) / 24 * 2 * Math.PI)));

    public TimeSpan UntilNextAttack() => chance.UntilNext(AttacksPerHour);

    public Conversation Next(DateTimeOffset at) => Make(isAttack: false, loops: FaultScript.IsOn(FaultKind.CostLoop, at) && chance.Happens(0.2));

    public Conversation NextAttack() => Make(isAttack: true, loops: false);

    Conversation Make(bool isAttack, bool loops)
    {
        var turns = 2;
        while (turns < 8 && chance.Happens(0.55))
        {
            turns++;
        }

        return new Conversation
        {
            Region = chance.Happens(0.6) ? "eu" : "us",
            Tool = chance.Happens(0.5) ? tools[0] : chance.Happens(0.4) ? tools[1] : tools[2],
            IsAttack = isAttack,
            Loops = loops,
            // A looping conversation never gets to a second message.
            Turns = loops ? 1 : turns,
        };
    }
}
