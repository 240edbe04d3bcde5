namespace RunbookDsl.Engine.Tests;

/// <summary>An alert's state in one row, moved on as docs/semantics.md says.</summary>
internal sealed class ReferenceAlert
{
    public AlertState State { get; private set; }

    public long FirstTrue { get; private set; }

    long _resolvingSince;

    /// <summary>Moves on by one tick; null when the state stays.</summary>
    public (AlertState From, AlertState To, TransitionCause Cause)? Step(
        long tick, TimeSpan interval, bool? trigger, bool? resolution, MissingData whenMissing, TimeSpan hold, TimeSpan delay)
    {
        var knownTrigger = trigger is not null;
        var knownResolution = resolution is not null;
        if (whenMissing == MissingData.Fire)
        {
            trigger ??= true;
            resolution ??= false;
        }
        else if (whenMissing == MissingData.Resolve)
        {
            trigger ??= false;
            resolution ??= true;
        }

        var from = State;
        switch (State)
        {
            case AlertState.Inactive when trigger == true:
                FirstTrue = tick;
                State = hold == TimeSpan.Zero ? AlertState.Firing : AlertState.Pending;
                break;
            case AlertState.Pending when trigger == false:
                State = AlertState.Inactive;
                break;
            case AlertState.Pending when trigger == true && (tick - FirstTrue) * interval >= hold:
                State = AlertState.Firing;
                break;
            case AlertState.Firing when resolution == true:
                _resolvingSince = tick;
                State = delay == TimeSpan.Zero ? AlertState.Inactive : AlertState.Resolving;
                break;
            case AlertState.Resolving when resolution == false:
                State = AlertState.Firing;
                break;
            case AlertState.Resolving when resolution == true && (tick - _resolvingSince) * interval >= delay:
                State = AlertState.Inactive;
                break;
        }

        if (State == from)
            return null;
        var known = from is AlertState.Inactive or AlertState.Pending ? knownTrigger : knownResolution;
        return (from, State, known ? TransitionCause.Condition : TransitionCause.MissingData);
    }
}
