using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Definition;

/// <summary>RB0006: a text holds a placeholder.</summary>
sealed class PlaceholderText : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.PlaceholderText,
        "A placeholder was left over",
        "'{0}' was left over from a template; say what is meant",
        RuleCategories.Definition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.PlaceholderText));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var text in AuthoredTexts.Of(context.Model))
        {
            if (Placeholders.In(text.Text) is { } placeholder)
            {
                context.Report(Descriptor, text.In(context.Origins), [placeholder]);
            }
        }

        // In a command brackets mean many things; one that is nothing but a name in brackets was to be filled in.
        foreach (var argument in AuthoredTexts.Arguments(context.Model).Where(argument => Placeholders.IsOne(argument.Text)))
        {
            context.Report(Descriptor, argument.In(context.Origins), [argument.Text]);
        }
    }
}
