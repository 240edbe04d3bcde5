namespace SupportAgent.Agent;

/// <summary>The dice of the simulation; the same seed gives the same day.</summary>
internal sealed class Chance(int seed)
{
#pragma warning disable CA5394 // A simulation needs repeatable numbers, not secret ones.
    readonly Random _random = new(seed);

    public bool Happens(double probability) => _random.NextDouble() < probability;

    public double Between(double least, double most) => least + ((most - least) * _random.NextDouble());

    /// <summary>The time to the next of events that come at this rate, independent of each other.</summary>
    public TimeSpan UntilNext(double perHour) => TimeSpan.FromHours(-Math.Log(1 - _random.NextDouble()) / perHour);

    /// <summary>A time that is usually near its median and seldom several times that.</summary>
    public double LogNormal(double median, double sigma)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()));
        return median * Math.Exp(sigma * radius * Math.Cos(2 * Math.PI * _random.NextDouble()));
    }
#pragma warning restore CA5394
}
