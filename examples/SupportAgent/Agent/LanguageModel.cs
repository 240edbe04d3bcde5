namespace SupportAgent.Agent;

/// <summary>How long the simulated language model takes and what it costs.</summary>
internal sealed class LanguageModel(Chance chance)
{
    const double UsdPerInputToken = 3e-6;
    const double UsdPerOutputToken = 15e-6;

    public TimeSpan Latency(DateTimeOffset at) =>
        TimeSpan.FromSeconds(chance.LogNormal(1.1, 0.35) * (FaultScript.IsOn(FaultKind.SlowModel, at) ? 8 : 1));

    /// <summary>What one call costs; each carries everything that was said before it.</summary>
    public double Cost(int callsBefore)
    {
        var input = 900 + (300 * callsBefore);
        var output = chance.Between(120, 280);
        return (input * UsdPerInputToken) + (output * UsdPerOutputToken);
    }
}
