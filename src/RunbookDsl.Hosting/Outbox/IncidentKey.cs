using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Engine;
using RunbookDsl.Hosting.Journal;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Names incidents by what they are, so that an evaluation repeated after a crash gives the same names.</summary>
internal static class IncidentKey
{
    /// <summary>The key of what is told of an incident beside what its alerts tell.</summary>
    public static string Of(long incident) => FormattableString.Invariant($"incident-{incident}");

    /// <summary>The key of the incident that a transition to firing opens.</summary>
    public static string Of(string runbookId, Transition fired)
    {
        var text = string.Join('\n', runbookId, fired.AlertId, LabelJson.Write(fired.Labels), fired.At.UtcTicks);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }
}
