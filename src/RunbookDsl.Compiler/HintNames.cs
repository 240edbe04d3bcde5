using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler;

/// <summary>Names of generated files, which must differ in more than case.</summary>
static class HintNames
{
    /// <summary>The names, in lower case, that several classes would use.</summary>
    public static EquatableArray<string> Clashing(IEnumerable<string> names) => names
        .GroupBy(name => name.ToUpperInvariant(), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The first part of the names of a class's files.</summary>
    public static string Of(RunbookClass type, EquatableArray<string> clashing)
    {
        var name = RunbookFile.HintName(type);
        return clashing.Contains(name.ToUpperInvariant(), StringComparer.Ordinal) ? $"{name}-{Hash(RunbookFile.FullName(type))}" : name;
    }

    static string Hash(string name)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(name)).Take(4).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
