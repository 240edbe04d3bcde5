using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Maintenance;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a setting.</summary>
sealed class SettingWords(Session session)
{
    /// <summary>The method of <c>Runbook&lt;TMetrics&gt;</c> that begins a setting.</summary>
    public const string Beginning = "Setting";

    public Value Begin(Arguments arguments, InvocationExpressionSyntax call)
    {
        if (arguments.Find("name", 0) is not { Value: TextValue name } first || arguments.Find("value", 1) is not { Value: { } value } second || value == Value.Unknown)
        {
            return Value.Unknown;
        }

        if (!IsKey(name.Text))
        {
            return session.Problem(first.Origin, $"'{name.Text}' cannot be the name of a setting, since it is a key in configuration; allowed are a letter, then letters, digits, '-' and '_', no two '_' in a row");
        }

        var kind = Kind(value, call);
        return Number(second, kind, UnitOf(value, call)) is { } number
            ? new SettingValue(new Setting(name.Text, kind, number), [("", first.Origin), (nameof(Setting.Name), first.Origin), (nameof(Setting.Default), second.Origin)])
            : session.Problem(second.Origin, NotKnown.Because(second.Origin, "a setting is a number, a share, a length of time, an amount of data or money, a rate, or true or false"));
    }

    public Value? Say(SettingValue value, string word, Arguments arguments, InvocationExpressionSyntax call) => word switch
    {
        "Between" => Between(value, arguments, call),
        "Describe" => arguments.Items is [{ Value: TextValue text } argument]
            ? value.With(value.Setting with { Description = text.Text }, nameof(Setting.Description), argument.Origin)
            : Value.Unknown,
        "Risk" => arguments.Items is [{ Value: ChoiceValue choice } argument] && Enum.TryParse<Risk>(choice.Member, out var risk)
            ? value.With(value.Setting with { Risk = risk }, nameof(Setting.Risk), argument.Origin)
            : Value.Unknown,
        "Limits" => Limits(value, arguments, call),
        "Required" => value.With(value.Setting with { IsRequired = true }, nameof(Setting.IsRequired), call),
        "ChangeableAtRunTime" => value.With(value.Setting with { IsChangeableAtRunTime = true }, nameof(Setting.IsChangeableAtRunTime), call),
        _ => null,
    };

    Value Between(SettingValue value, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (arguments.Find("least", 0) is not { } least || arguments.Find("most", 1) is not { } most)
        {
            return Value.Unknown;
        }

        if (value.Setting.Kind == SettingKind.Switch)
        {
            return session.Problem(call, $"Setting '{value.Setting.Name}' is true or false, which has no bounds; leave out 'Between'");
        }

        return Number(least, value.Setting.Kind, value.Setting.Unit) is { } low && Number(most, value.Setting.Kind, value.Setting.Unit) is { } high
            ? value.With(value.Setting with { Least = low, Most = high }, nameof(Setting.Least), least.Origin).With(value.Setting with { Least = low, Most = high }, nameof(Setting.Most), most.Origin)
            : Value.Unknown;
    }

    Value Limits(SettingValue value, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (arguments.Items is not [var lambda] || session.Methods.Apply(lambda.Value, RangeWords.Metrics(call), call) is not MetricValue metric)
        {
            return session.Problem(call, $"Setting '{value.Setting.Name}' limits no metric of this runbook; say one of its own metrics: 'Limits<{session.MetricsType?.Name}>(m => m.…)'");
        }

        return metric.Metric.Unit == value.Setting.Unit
            ? value.With(value.Setting with { Limits = metric.Metric }, nameof(Setting.Limits), RangeWords.LambdaBody(lambda.Origin))
            : session.Problem(lambda.Origin, $"Setting '{value.Setting.Name}' cannot limit {metric.Metric.Name}, because they count unlike things; say a metric of the setting's own unit");
    }

    Constant? Number(Argument argument, SettingKind kind, Unit unit) => argument.Value is TruthValue truth
        ? kind == SettingKind.Switch ? new Constant(truth.Holds ? 1 : 0, Unit.None, ConstantForm.Whole) : null
        : kind == SettingKind.Switch ? null : Operands.Constant(session, new Item(argument.Value, argument.Origin), unit);

    static SettingKind Kind(Value value, InvocationExpressionSyntax call) => value switch
    {
        TruthValue => SettingKind.Switch,
        NumberValue { IsWhole: true } => TypeArgument(call) is "" or "int" ? SettingKind.Whole : SettingKind.Number,
        _ => SettingKind.Number,
    };

    static Unit UnitOf(Value value, InvocationExpressionSyntax call) => (value, TypeArgument(call)) switch
    {
        (QuantityValue quantity, _) => quantity.Unit,
        (DurationValue, _) => Unit.Seconds,
        (_, "Ratio") => Unit.Ratio,
        (NumberValue { IsWhole: true }, "" or "int") or (_, "Count") => Unit.Count,
        _ => Unit.None,
    };

    // A number is what its type says where the author names that: Setting<double>("factor", 2).
    static string TypeArgument(InvocationExpressionSyntax call)
    {
        var name = call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression;
        return (name as GenericNameSyntax)?.TypeArgumentList.Arguments.FirstOrDefault()?.ToString() ?? "";
    }

    static bool IsKey(string name) => name.Length > 0
        && char.IsLetter(name[0])
        && name.All(letter => letter < 128 && (char.IsLetterOrDigit(letter) || letter is '_' or '-'))
        && !name.Contains("__");
}
