namespace SupportAgent.Agent;

/// <summary>What can go wrong with the simulated agent.</summary>
internal enum FaultKind
{
    /// <summary>The orders tool does not answer.</summary>
    ToolOutage,

    /// <summary>The language model takes many times as long as usual.</summary>
    SlowModel,

    /// <summary>Someone tries prompt injections in bulk.</summary>
    InjectionWave,

    /// <summary>The agent asks itself the same question again and again.</summary>
    CostLoop,
}
