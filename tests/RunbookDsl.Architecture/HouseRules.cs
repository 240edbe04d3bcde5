using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Architecture;

/// <summary>The rules of the house; each says what is wrong with one file, and null when nothing is.</summary>
static partial class HouseRules
{
    const int LongestFile = 300;
    static readonly string[] NamesThatSayNothing = ["Helpers", "Utils", "Utilities", "Common", "Core", "Managers", "Misc", "Shared"];

    /// <summary>One type a file, named like the file.</summary>
    public static string? OneType(string file, string source)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        string[] types = [.. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Select(Name).OfType<string>().Distinct(StringComparer.Ordinal)];
        string name = Path.GetFileName(file).Split('.')[0];
        return types.Length switch
        {
            0 => null,
            1 when types[0] == name => null,
            1 => $"{file} holds {types[0]}",
            _ => $"{file} holds {string.Join(", ", types)}",
        };
    }

    /// <summary>A file that one can take in.</summary>
    public static string? Length(string file, string source)
    {
        int lines = source.Count(letter => letter == '\n');
        return lines > LongestFile ? $"{file} has {lines} lines" : null;
    }

    /// <summary>A folder is a step of the flow or a noun of the domain.</summary>
    public static string? FolderName(string file)
    {
        string? folder = Path.GetDirectoryName(file)?.Split('/', '\\').FirstOrDefault(part => NamesThatSayNothing.Contains(part, StringComparer.OrdinalIgnoreCase));
        return folder is null ? null : $"{file} lies in a folder named {folder}";
    }

    /// <summary>Nothing speaks of the machine that it was written on.</summary>
    public static string? MachinePath(string file, string text)
    {
        Match match = AbsolutePath().Match(text);
        return match.Success ? $"{file} says {match.Value}" : null;
    }

    static string? Name(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    [GeneratedRegex(@"(?<![\w.:/~)}$-])/(?:work|home|root|Users)/[\w.-]+|[A-Za-z]:\\Users\\\w+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AbsolutePath();
}
