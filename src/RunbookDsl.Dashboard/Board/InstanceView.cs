using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Definition;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Board;

namespace RunbookDsl.Dashboard.Board;

/// <summary>One alert for one label set, as the pages show it.</summary>
/// <param name="Status">How it stands.</param>
internal sealed record InstanceView(AlertStatus Status)
{
    /// <summary>A short name of the label set for addresses, since labels may be longer than an address.</summary>
    public string Key { get; } = KeyOf(Status.Labels);

    /// <summary>The labels.</summary>
    public LabelSet Labels => Status.Labels;

    /// <summary>The state.</summary>
    public AlertState State => Status.State;

    /// <summary>Since when.</summary>
    public DateTimeOffset? Since => Status.Since;

    /// <summary>What pages show: the first comparison of the trigger; null when the trigger compares nothing.</summary>
    public ComparisonDefinition? Comparison => Status.Values.Count > 0 ? Status.Values[0].Comparison : null;

    /// <summary>The value; null while unknown.</summary>
    public double? Left => Status.Values.Count > 0 ? Status.Values[0].Left : null;

    /// <summary>The limit; null while unknown.</summary>
    public double? Right => Status.Values.Count > 0 ? Status.Values[0].Right : null;

    /// <summary>How near the value is to its limit: 1 at the limit, more beyond it, least when unknown.</summary>
    public double Nearness
    {
        get
        {
            if (Left is not { } left || Right is not { } right)
            {
                return double.NegativeInfinity;
            }

            var below = Comparison!.Operator.StartsWith('<');
            var (reached, wanted) = below ? (right, left) : (left, right);
            return wanted == 0 ? reached : reached / wanted;
        }
    }

    static string KeyOf(LabelSet labels) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(labels.ToString())).AsSpan(0, 8));
}
