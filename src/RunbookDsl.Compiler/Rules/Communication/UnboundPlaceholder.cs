using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8001: a message template has a placeholder in prose.</summary>
sealed class UnboundPlaceholder : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnboundPlaceholder,
        "A message holds a placeholder that nothing fills",
        "Message '{0}' would go out with '{1}' in it; write {2}",
        RuleCategories.Communication,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnboundPlaceholder));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    static readonly Regex Open = new(@"\[(?<name>[^\[\]\r\n]*)\]|\{\{?\s*(?<name>[A-Za-z][\w .-]*?)\s*\}?\}|\$\{(?<name>[^}\r\n]*)\}|<(?<name>[a-z][A-Za-z _-]*)>|%(?<name>[A-Za-z_]{3,})%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(200));

    static readonly (string Word, string Field)[] Fields =
    [
        ("next", "NextUpdate"), ("start", "Started"), ("time", "Started"), ("status", "Status"), ("investigat", "Status"), ("impact", "Impact"), ("description", "Impact"),
        ("service", "Service"), ("agent", "Service"), ("sev", "Severity"), ("user", "AffectedUsers"), ("lead", "Lead"), ("alert", "Alert"), ("cause", "Cause"), ("done", "CurrentActions"), ("action", "CurrentActions"), ("channel", "Channel"), ("link", "Link"),
    ];

    public void Check(RuleContext context)
    {
        foreach (var message in context.Model.Incidents.Messages)
        {
            var place = context.Origins.Of(message, nameof(MessageTemplate.Segments));
            var from = 0;
            foreach (var segment in message.Segments.Where(segment => segment.Field is null))
            {
                foreach (var placeholder in Placeholders(segment.Text))
                {
                    context.Report(Descriptor, Place.Inside(place, placeholder.Text, ref from), [message.Name, placeholder.Text, Better(placeholder.Name)]);
                }
            }
        }
    }

    // Words in capitals are said, not asked for: "[INTERNAL]".
    static IEnumerable<(string Text, string Name)> Placeholders(string text)
    {
        MatchCollection matches;
        try
        {
            matches = Open.Matches(text);
            _ = matches.Count;
        }
        catch (RegexMatchTimeoutException)
        {
            yield break;
        }

        foreach (Match match in matches)
        {
            var name = match.Groups["name"].Value;
            if (name.Any(char.IsLower) || name.Contains('/') || name.Trim().Length == 0)
            {
                yield return (match.Value, name);
            }
        }
    }

    static string Better(string name)
    {
        foreach (var (word, field) in Fields)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return $"a field of the incident, such as {{i.{field}}} in a string that begins with $";
            }
        }

        return "a field of the incident in a string that begins with $, or what is meant";
    }
}
