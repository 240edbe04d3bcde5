using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RunbookDsl.Hosting.Access;

/// <summary>The secret of a link. Only its hash is kept, so whoever reads the journal cannot use it.</summary>
internal static class LinkToken
{
    const int Bytes = 32;

    /// <summary>A token that nobody can guess.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a token; a plain hash does, since the token itself is random.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
