using RunbookDsl.Grammar;

namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>What the service does and what business it serves.</summary>
    /// <param name="paragraphs">One text or several; a blank line inside a text begins another paragraph too.</param>
    protected static void Purpose(params string[] paragraphs)
    {
    }

    /// <summary>Who uses the service.</summary>
    /// <param name="users">"Customers, in the chat of the shop".</param>
    protected static void Users(params string[] users)
    {
    }

    /// <summary>A way that requests or data take through the service, drawn as a diagram. Several flows make one diagram; components of the same name are one.</summary>
    /// <param name="component">Where it begins: "Chat".</param>
    protected static IFlowStart Flow(string component) => Inert.OverviewSentence.Instance;

    /// <summary>Something that the service needs.</summary>
    /// <param name="name">"LLM API".</param>
    protected static IDependency Dependency(string name) => Inert.OverviewSentence.Instance;
}
