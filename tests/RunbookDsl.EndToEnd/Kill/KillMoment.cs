namespace RunbookDsl.EndToEnd.Kill;

/// <summary>When in a step a host is killed.</summary>
internal enum KillMoment
{
    /// <summary>Not at all.</summary>
    Never,

    /// <summary>While it works on the step, wherever that has got to.</summary>
    Asked,

    /// <summary>As soon as the step is done, while it may be delivering what came of it.</summary>
    Answered,
}
