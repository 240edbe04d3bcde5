using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Links;

/// <summary>Writes what a link is for as a token that only this host can write, and reads it.</summary>
internal sealed class LinkSigner(LinkKey key)
{
    // Nothing else that is signed with the key can be taken for a link.
    const string Purpose = "runbooks action link 1\n";

    const int Parts = 6;

    // Longer than any that is written.
    const int LongestToken = 2000;

    /// <summary>The token of a link: what it is for and a signature.</summary>
    public string Write(ActionLink link)
    {
        var content = Content(link);
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(content))}.{Base64Url.EncodeToString(Sign(content))}";
    }

    /// <summary>What a token is for; null when this host did not write it.</summary>
    public ActionLink? Read(string token)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var content, var signature] || !Base64Url.IsValid(content) || !Base64Url.IsValid(signature))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(content));
        return CryptographicOperations.FixedTimeEquals(Sign(text), Base64Url.DecodeFromChars(signature)) ? Parse(text) : null;
    }

    /// <summary>What is kept of a link that was used: a hash of what it says, since one content can be spelt as several tokens.</summary>
    public static string Hash(ActionLink link) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Content(link))));

    // The name comes last, since it alone may hold anything but line breaks.
    static string Content(ActionLink link) => string.Create(
        CultureInfo.InvariantCulture,
        $"{link.Incident}\n{link.Action}\n{link.ExpiresAt.ToUnixTimeSeconds()}\n{link.Message}\n{link.Channel}\n{link.Contact}");

    static ActionLink Parse(string text)
    {
        var parts = text.Split('\n', Parts);
        return new ActionLink(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            Enum.Parse<IncidentAction>(parts[1]),
            parts[5],
            parts[4],
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture)),
            parts[3]);
    }

    byte[] Sign(string content) => HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes(Purpose + content));
}
