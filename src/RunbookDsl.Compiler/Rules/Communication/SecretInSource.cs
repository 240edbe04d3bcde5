using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8005: a literal looks like a secret.</summary>
sealed class SecretInSource : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.SecretInSource,
        "A secret stands in the source",
        "This looks like {0}, and everyone who reads the source can use it; name the channel or setting here, and keep the secret in configuration",
        RuleCategories.Communication,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SecretInSource));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    static readonly (string What, Regex Pattern)[] Secrets =
    [
        ("the address of a Slack webhook", Of(@"hooks\.slack\.com/(services|workflows)/[A-Za-z0-9]+/[A-Za-z0-9]+")),
        ("the address of a Teams or Office webhook", Of(@"(webhook\.office\.com|logic\.azure\.com)\S{20,}")),
        ("the address of a Discord webhook", Of(@"discord(app)?\.com/api/webhooks/\d+/\S{20,}")),
        ("a key of Amazon Web Services", Of(@"\b(AKIA|ASIA)[0-9A-Z]{16}\b")),
        ("a token of GitHub", Of(@"\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})")),
        ("a token of GitLab", Of(@"\bglpat-[A-Za-z0-9_-]{20,}")),
        ("a token of Slack", Of(@"\bxox[abposr]-[A-Za-z0-9-]{10,}")),
        ("a key of Google", Of(@"\bAIza[0-9A-Za-z_-]{35}")),
        ("a secret key", Of(@"\b(sk|rk)[-_](live|test|proj|ant)?[-_]?[A-Za-z0-9]{20,}")),
        ("a private key", Of(@"-----BEGIN [A-Z ]*PRIVATE KEY-----")),
        ("a signed token", Of(@"\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+")),
        ("a password in an address", Of(@"[a-z][a-z0-9+.-]*://[^/\s:@]+:(?![$<{%*])[^/\s:@]{3,}@")),
        ("a bearer token", Of(@"(?i:bearer)\s+(?![$<{%*])[A-Za-z0-9._~+/-]{16,}")),
        ("a password or token", Of(@"(?i:(\b|(?<=\b(access|auth|refresh|client|session|private)[_-]))(password|passwd|pwd|secret|token|(api|access|private|secret)[_-]?key)\b)['""]?\s*[=:]\s*['""]?(?![$<{%*])[^\s'""]{6,}")),
    ];

    static readonly Regex IntegrationKey = Of("^[0-9a-f]{32}$");

    static readonly Remembered Known = new(Search);

    public void Check(RuleContext context)
    {
        foreach (var text in AuthoredTexts.WithCode(context.Model))
        {
            if (Find(text) is { } what)
            {
                context.Report(Descriptor, text.In(context.Origins), [what]);
            }
        }
    }

    static string? Find(AuthoredText text)
    {
        try
        {
            if (text.Owner is Channel { Kind: ChannelKind.PagerDuty } && IntegrationKey.IsMatch(text.Text))
            {
                return "an integration key of PagerDuty";
            }

            return Known.In(text.Text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    static string? Search(string text) => Array.Find(Secrets, secret => secret.Pattern.IsMatch(text)).What;

    static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(100));
}
