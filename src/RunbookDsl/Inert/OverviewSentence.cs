using RunbookDsl.Grammar;

namespace RunbookDsl.Inert;

/// <summary>Stands at the positions of flows and dependencies at run time, where they do nothing.</summary>
sealed class OverviewSentence : IFlow, IDependency
{
    internal static readonly OverviewSentence Instance = new();

    public IFlow To(string component, string? label = null) => this;

    public IDependency Provides(string purpose) => this;

    public IDependency WhenDown(string impact) => this;

    public IDependency Fallback(string fallback) => this;
}
