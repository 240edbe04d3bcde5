using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0003: two alerts, contacts, rotations or ranges have the same name.</summary>
sealed class DuplicateName : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.DuplicateName,
        "Two things have the same name",
        "{0} is declared already, as {1} ({2})",
        RuleCategories.Definition,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DuplicateName));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        Check(context, "Alert", context.Model.Alerts, alert => alert.Name, StringComparer.OrdinalIgnoreCase);
        Check(context, "Contact", context.Model.Contacts, contact => $"{contact.Role}, {contact.Name}", StringComparer.OrdinalIgnoreCase);
        Check(context, "Rotation", context.Model.Rotations, rotation => rotation.Name, StringComparer.OrdinalIgnoreCase);
        CheckRanges(context);
    }

    static void Check<T>(RuleContext context, string what, EquatableArray<T> things, Func<T, string> name, StringComparer comparer)
        where T : class, IEquatable<T>
    {
        var first = new Dictionary<string, T>(comparer);
        foreach (var thing in things)
        {
            if (!first.TryGetValue(name(thing), out var earlier))
            {
                first.Add(name(thing), thing);
                continue;
            }

            Report(context, thing, $"{what} '{name(thing)}'", earlier, $"'{name(earlier)}'");
        }
    }

    static void CheckRanges(RuleContext context)
    {
        var first = new Dictionary<Expression, MetricRange>();
        foreach (var range in context.Model.Ranges)
        {
            if (!first.TryGetValue(range.Reading, out var earlier))
            {
                first.Add(range.Reading, range);
                continue;
            }

            Report(context, range.Reading, $"The range of {ReadingWording.Of(range.Reading)}", earlier.Reading, "a range of the same reading");
        }
    }

    static void Report(RuleContext context, object thing, string name, object earlier, string earlierName)
    {
        // A contact stands at its role; what is said twice is the name.
        var location = context.Origins.Of(thing, nameof(Contact.Name));
        var other = context.Origins.Of(earlier, nameof(Contact.Name));
        context.Report(Descriptor, location, [name, earlierName, Place.Of(other, location)], [other]);
    }
}
