using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Signs webhooks, so that a receiver knows who sent them and when.</summary>
internal static class WebhookSignature
{
    /// <summary>The header with the seconds since 1970 at which the request was signed.</summary>
    public const string TimestampHeader = "Runbook-Timestamp";

    /// <summary>The header with the signatures, comma-separated.</summary>
    public const string SignatureHeader = "Runbook-Signature";

    /// <summary>The header that is the same for every attempt to deliver one notification.</summary>
    public const string IdempotencyHeader = "Idempotency-Key";

    /// <summary>The header with what happened.</summary>
    public const string EventHeader = "Runbook-Event";

    /// <summary>The timestamp as it is signed and sent.</summary>
    public static string Timestamp(DateTimeOffset now) => now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>The signatures of <c>timestamp.body</c>, one for each secret, the first secret's first: <c>v1=…,v1=…</c>.</summary>
    public static string Sign(IEnumerable<string> secrets, string timestamp, string body)
    {
        var signed = Encoding.UTF8.GetBytes($"{timestamp}.{body}");
        return string.Join(',', secrets.Select(secret => $"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}"));
    }
}
