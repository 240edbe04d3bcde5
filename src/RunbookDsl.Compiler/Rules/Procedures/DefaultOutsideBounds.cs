using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Rules.Messages;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7010: the default of a setting is outside its bounds, or the bounds allow nothing.</summary>
sealed class DefaultOutsideBounds : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.DefaultOutsideBounds,
        "A setting's default is outside its bounds",
        "Setting '{0}' is {1} by default, but allowed is {2} ({3})",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DefaultOutsideBounds));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var setting in context.Model.Settings)
        {
            if (setting.Default.Value < setting.Least?.Value || setting.Default.Value > setting.Most?.Value)
            {
                var location = context.Origins.Of(setting, nameof(Setting.Default));
                var other = context.Origins.Of(setting, nameof(Setting.Least));
                context.Report(Descriptor, location, [setting.Name, Wording.Quantity(setting.Default), Allowed(setting), Place.Of(other, location)], [other]);
            }
        }
    }

    static string Allowed(Setting setting) => (setting.Least, setting.Most) switch
    {
        ({ } least, { } most) => $"from {Wording.Quantity(least)} to {Wording.Quantity(most)}",
        ({ } least, null) => $"{Wording.Quantity(least)} or more",
        (null, { } most) => $"{Wording.Quantity(most)} or less",
        _ => "anything",
    };
}
