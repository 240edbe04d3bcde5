using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Documentation;

/// <summary>RB9001: what was meant to be a link leads nowhere.</summary>
sealed class BrokenLink : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.BrokenLink,
        "A link leads nowhere",
        "'{0}' {1}",
        RuleCategories.Documentation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.BrokenLink));

    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    // A scheme that was mistyped, or one that lacks its colon or a slash.
    static readonly Regex Mistyped = new(@"\b(?:(?:htps?|ht{3,}ps?|hhttps?|ttps?|htpps?|httpss+|httsp|hxxps?)://|https?(?:;//|//|:/(?!/)|:\\))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    // Texts of a runbook are shown as they are written, so that Markdown in them is no link.
    static readonly Regex Markdown = new(@"\[[^\[\]\r\n]+\]\((?<target>[^()\s]*[#./:][^()\s]*)\)", RegexOptions.CultureInvariant, Patience);

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var text in AuthoredTexts.Of(context.Model))
        {
            if (text.Text.IndexOf('/') < 0 && text.Text.IndexOf("](", StringComparison.Ordinal) < 0)
            {
                continue;
            }

            if (Broken(text.Text) is var (link, reason))
            {
                context.Report(Descriptor, text.In(context.Origins), [link, reason]);
            }
        }
    }

    static (string Link, string Reason)? Broken(string text)
    {
        try
        {
            if (Markdown.Match(text) is { Success: true } markdown)
            {
                return (markdown.Value, markdown.Groups["target"].Value.StartsWith("#", StringComparison.Ordinal)
                    ? "is no link, since texts are shown as they are written; name the section in words"
                    : "is no link, since texts are shown as they are written; write the address alone");
            }

            if (Mistyped.Match(text) is { Success: true } mistyped)
            {
                return (Word(text, mistyped.Index), "has a mistyped beginning; write https://");
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }

        foreach (var address in WebAddresses.In(text))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !IsHost(uri.Host))
            {
                return (address, "names no server; write the whole address");
            }
        }

        return text.Trim() is "http://" or "https://" ? (text.Trim(), "names no server; write the whole address") : null;
    }

    // A name in a zone, a number, or the one word of a network's own server; braces are for the reader to fill in.
    static bool IsHost(string host) => host.Length > 0 && host.IndexOf("..", StringComparison.Ordinal) < 0 && Uri.CheckHostName(host.Trim('[', ']')) != UriHostNameType.Unknown;

    static string Word(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(at, end - at).TrimEnd('.', ',', ';', ')');
    }
}
