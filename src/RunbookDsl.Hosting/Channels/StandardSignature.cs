using System.Security.Cryptography;
using System.Text;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Signs requests as the specification "Standard Webhooks" says, for which most languages have a library: HMAC-SHA256 over id, time stamp and body.</summary>
internal static class StandardSignature
{
    /// <summary>The header with what is the same for every attempt.</summary>
    public const string IdHeader = "webhook-id";

    /// <summary>The header with the seconds since 1970 at which the request was signed.</summary>
    public const string TimestampHeader = "webhook-timestamp";

    /// <summary>The header with the signatures, separated by blanks.</summary>
    public const string SignatureHeader = "webhook-signature";

    /// <summary>What a secret begins with that is written in Base64.</summary>
    public const string Encoded = "whsec_";

    const string Version = "v1,";

    /// <summary>The signatures, one for each secret, the first secret's first.</summary>
    public static string Sign(IEnumerable<string> secrets, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        return string.Join(' ', secrets.Select(secret => Version + Convert.ToBase64String(HMACSHA256.HashData(Key(secret), signed))));
    }

    /// <summary>Whether one of the signatures of a request is that of one of the secrets.</summary>
    public static bool IsOf(IEnumerable<string> secrets, string id, string timestamp, ReadOnlySpan<byte> body, string signatures)
    {
        var expected = Sign(secrets, id, timestamp, body).Split(' ').Select(Encoding.UTF8.GetBytes).ToList();
        // Every pair is compared, so that the time says nothing.
        return signatures.Split(' ').Select(Encoding.UTF8.GetBytes)
            .Aggregate(false, (found, given) => expected.Aggregate(found, (any, own) => CryptographicOperations.FixedTimeEquals(own, given) | any));
    }

    /// <summary>How many bytes a secret has; null when it says that it is Base64 and is not.</summary>
    public static int? Length(string secret) => !secret.StartsWith(Encoded, StringComparison.Ordinal) ? Encoding.UTF8.GetByteCount(secret)
        : Convert.TryFromBase64String(secret[Encoded.Length..], new byte[secret.Length], out var written) ? written
        : null;

    static byte[] Key(string secret) => secret.StartsWith(Encoded, StringComparison.Ordinal) ? Convert.FromBase64String(secret[Encoded.Length..]) : Encoding.UTF8.GetBytes(secret);
}
