namespace SupportAgent.Agent;

/// <summary>Serves simulated conversations, event by event, as far as the clock has come.</summary>
internal sealed class SimulatedAgent : IDisposable
{
    static readonly string[] Tools = ["orders", "refunds", "knowledge"];

    readonly PriorityQueue<Action, DateTimeOffset> _events = new();
    readonly RecentOutcomes _outcomes = new();
    readonly Dictionary<string, CircuitBreaker> _breakers = Tools.ToDictionary(tool => tool, _ => new CircuitBreaker(), StringComparer.Ordinal);
    readonly Chance _chance;
    readonly Customers _customers;
    readonly LanguageModel _model;
    readonly AgentTelemetry _telemetry;
    DateTimeOffset _now;

    public SimulatedAgent(DateTimeOffset start, int seed)
    {
        _now = start;
        _chance = new Chance(seed);
        _customers = new Customers(_chance, Tools);
        _model = new LanguageModel(_chance);
        _telemetry = new AgentTelemetry(Tools, () => _outcomes.Share(Outcome.Failed), () => _outcomes.Share(Outcome.Escalated));
        ScheduleArrival();
        ScheduleAttack();
    }

    /// <summary>Lives through everything up to this instant.</summary>
    public void RunUntil(DateTimeOffset instant)
    {
        while (_events.TryPeek(out var happens, out var at) && at <= instant)
        {
            _events.Dequeue();
            _now = at;
            happens();
        }

        _now = instant;
    }

    public void Dispose() => _telemetry.Dispose();

    void ScheduleArrival() => After(_customers.UntilNext(_now), () =>
    {
        Take(_customers.Next(_now));
        ScheduleArrival();
    });

    void ScheduleAttack() => After(_customers.UntilNextAttack(), () =>
    {
        if (FaultScript.IsOn(FaultKind.InjectionWave, _now))
        {
            Take(_customers.NextAttack());
        }

        ScheduleAttack();
    });

    void Take(Conversation conversation)
    {
        _telemetry.Asked(conversation.Region);
        if (_chance.Happens(conversation.IsAttack ? 0.8 : 0.006))
        {
            _telemetry.GuardrailTriggered();
            _outcomes.Add(_now, Outcome.Blocked);
            return;
        }

        var calls = conversation.Loops ? 40 : 1;
        var takes = TimeSpan.Zero;
        _telemetry.Took(calls + conversation.Turn);
        for (var call = 0; call < calls; call++)
        {
            // A question asked again is answered from the model's cache: fast, but paid for.
            takes += _model.Latency(_now) * (call == 0 ? 1 : 0.1);
            _telemetry.Paid(_model.Cost(conversation.Turn + call));
        }

        var served = !_chance.Happens(0.6) || UseTool(conversation.Tool, ref takes);
        After(takes, () => Answer(conversation, takes, served));
    }

    void Answer(Conversation conversation, TimeSpan took, bool served)
    {
        _telemetry.Answered(conversation.Region, took);
        conversation.Turn++;
        if (!served)
        {
            _outcomes.Add(_now, _chance.Happens(0.8) ? Outcome.Failed : Outcome.Escalated);
        }
        else if (conversation.Turn == conversation.Turns)
        {
            _outcomes.Add(_now, _chance.Happens(0.15) ? Outcome.Escalated : Outcome.Answered);
        }
        else
        {
            After(TimeSpan.FromSeconds(_chance.Between(20, 90)), () => Take(conversation));
        }
    }

    bool UseTool(string tool, ref TimeSpan takes)
    {
        var breaker = _breakers[tool];
        if (!breaker.Allows(_now))
        {
            return false;
        }

        var down = tool == "orders" && FaultScript.IsOn(FaultKind.ToolOutage, _now);
        if (!down && !_chance.Happens(0.001))
        {
            takes += TimeSpan.FromSeconds(_chance.Between(0.05, 0.4));
            breaker.Succeeded();
            return true;
        }

        // A call to a tool that is down is given up after two seconds.
        takes += TimeSpan.FromSeconds(2);
        if (breaker.Failed(_now))
        {
            _telemetry.BreakerTripped(tool);
        }

        return false;
    }

    void After(TimeSpan delay, Action happens) => _events.Enqueue(happens, _now + delay);
}
