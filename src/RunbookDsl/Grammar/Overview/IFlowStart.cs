namespace RunbookDsl.Grammar;

/// <summary>A flow that has its first component: where it leads comes next.</summary>
public interface IFlowStart
{
    /// <summary>The component that comes next.</summary>
    /// <param name="component">Its name: "Support Agent".</param>
    /// <param name="label">What happens on the way there: "asks".</param>
    IFlow To(string component, string? label = null);
}
