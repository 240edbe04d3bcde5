using System.Data.Common;
using Microsoft.Extensions.Configuration;

namespace RunbookDsl.Hosting.Commands;

/// <summary>Takes the secrets of the configuration out of what a command prints.</summary>
internal sealed class SecretMask
{
    const string Mask = "•••";
    const int Shortest = 6;

    static readonly string[] Words = ["secret", "password", "passwd", "token", "key", "credential", "connectionstring"];

    readonly List<string> _secrets;

    SecretMask(IEnumerable<string> secrets) =>
        // The longest first, so that none is left over that has another in it.
        _secrets = [.. secrets.SelectMany(secret => secret.Split(['\r', '\n'], StringSplitOptions.TrimEntries)).Where(secret => secret.Length >= Shortest).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length)];

    /// <summary>How long the longest secret is.</summary>
    public int Longest => _secrets.Count == 0 ? 0 : _secrets[0].Length;

    /// <summary>The mask for a configuration: values whose keys say that they are secrets, and addresses of receivers, which often hold one.</summary>
    public static SecretMask Of(IConfiguration configuration) => new(configuration.AsEnumerable().Where(pair => pair.Value is not null && IsSecret(pair.Key)).SelectMany(pair => Parts(pair.Value!)));

    /// <summary>The text without secrets.</summary>
    public string Apply(string text)
    {
        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        return text;
    }

    static bool IsSecret(string key) =>
        Words.Any(word => key.Replace("_", "", StringComparison.Ordinal).Contains(word, StringComparison.OrdinalIgnoreCase))
        || (key.StartsWith("Runbooks:", StringComparison.OrdinalIgnoreCase) && key.EndsWith("Url", StringComparison.OrdinalIgnoreCase) && !key.EndsWith(":PublicUrl", StringComparison.OrdinalIgnoreCase));

    static IEnumerable<string> Parts(string value)
    {
        yield return value;
        if (!value.Contains('=', StringComparison.Ordinal))
        {
            yield break;
        }

        var settings = new DbConnectionStringBuilder();
        try
        {
            settings.ConnectionString = value;
        }
        catch (ArgumentException)
        {
            // It is no connection string, so it has no parts.
            yield break;
        }

        foreach (string name in settings.Keys)
        {
            if (Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) && settings[name] is string part)
            {
                yield return part;
            }
        }
    }
}
