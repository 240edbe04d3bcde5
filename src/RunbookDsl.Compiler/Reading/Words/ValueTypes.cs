using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The C# types of values, by which extension methods and overloads are found.</summary>
sealed class ValueTypes(Session session)
{
    /// <summary>The type; null when it does not matter.</summary>
    public ITypeSymbol? Of(Value value) => value switch
    {
        SentenceValue sentence => Grammar(sentence),
        MetricsValue => session.MetricsType,
        MetricValue metric => Generic($"RunbookDsl.{metric.Metric.Kind}`1", TypeOf(metric.Metric.Unit)),
        ExpressionValue reading => Generic("RunbookDsl.Reading`1", TypeOf(reading.Expression.Unit)),
        ConditionValue => Find("RunbookDsl.Condition"),
        ContactValue => Find("RunbookDsl.Contact"),
        RotationValue rotation => Find(rotation.Position),
        TimeOfDayValue => Find("System.TimeOnly"),
        CommandValue => Find("RunbookDsl.Command"),
        ParameterValue => Find("RunbookDsl.CommandArgument"),
        AlertValue => Find("RunbookDsl.Definition.AlertHandle"),
        SettingValue setting => Generic("RunbookDsl.Setting`1", TypeOf(setting.Setting)),
        LabelValue => Find("RunbookDsl.Label"),
        FilterValue => Find("RunbookDsl.LabelPredicate"),
        ScopeValue => Find("RunbookDsl.Scope"),
        QuantityValue quantity => TypeOf(quantity.Unit),
        DurationValue => Find("System.TimeSpan"),
        TextValue => session.Compilation.GetSpecialType(SpecialType.System_String),
        TruthValue => session.Compilation.GetSpecialType(SpecialType.System_Boolean),
        NumberValue { IsWhole: true } => session.Compilation.GetSpecialType(SpecialType.System_Int32),
        NumberValue => session.Compilation.GetSpecialType(SpecialType.System_Double),
        ListValue { Items: [{ Value: { } first }, ..] } when Of(first) is { } element => session.Compilation.CreateArrayTypeSymbol(element),
        _ => null,
    };

    /// <summary>Whether a value can be given to a parameter; true when in doubt, since the C# compiler decides.</summary>
    public bool Fit(Value value, ITypeSymbol parameter) => value switch
    {
        LambdaValue or MethodValue or LocalFunctionValue => parameter.TypeKind is TypeKind.Delegate or TypeKind.Error or TypeKind.TypeParameter,
        NumberValue => parameter.SpecialType is not (SpecialType.System_String or SpecialType.System_Boolean) && parameter.Name is not "TimeSpan" && parameter.TypeKind is TypeKind.Struct or TypeKind.TypeParameter or TypeKind.Error,
        TextValue => parameter.SpecialType is SpecialType.System_String or SpecialType.System_Object || parameter.TypeKind is TypeKind.TypeParameter or TypeKind.Error,
        DurationValue or QuantityValue or ConditionValue or ContactValue or MetricsValue => parameter.TypeKind is TypeKind.TypeParameter || Of(value) is not { } type || type.Name == Unwrapped(parameter).Name,
        _ => true,
    };

    static ITypeSymbol Unwrapped(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    ITypeSymbol? Grammar(SentenceValue sentence)
    {
        if (sentence.Draft is Drafts.RangeDraft range)
        {
            return Generic("RunbookDsl.Grammar.IMetricRange`1", range.Reading is { } reading ? TypeOf(reading.Unit) : null);
        }

        var name = $"RunbookDsl.Grammar.{sentence.Position}";
        return sentence.Position.EndsWith("`1", StringComparison.Ordinal) ? Generic(name, session.MetricsType) : Find(name);
    }

    ITypeSymbol? TypeOf(Unit unit) => unit switch
    {
        Unit.None => session.Compilation.GetSpecialType(SpecialType.System_Double),
        Unit.Seconds => Find("System.TimeSpan"),
        Unit.CountPerSecond => Generic("RunbookDsl.Rate`1", TypeOf(Unit.Count)),
        Unit.BytesPerSecond => Generic("RunbookDsl.Rate`1", TypeOf(Unit.Bytes)),
        Unit.UsdPerSecond => Generic("RunbookDsl.Rate`1", TypeOf(Unit.Usd)),
        Unit.EurPerSecond => Generic("RunbookDsl.Rate`1", TypeOf(Unit.Eur)),
        Unit.SecondsPerSecond => Generic("RunbookDsl.Rate`1", TypeOf(Unit.Seconds)),
        Unit.PerSecond => Generic("RunbookDsl.Rate`1", TypeOf(Unit.None)),
        _ => Find($"RunbookDsl.{unit}"),
    };

    ITypeSymbol? TypeOf(Setting setting) => setting.Kind switch
    {
        SettingKind.Switch => session.Compilation.GetSpecialType(SpecialType.System_Boolean),
        SettingKind.Whole => session.Compilation.GetSpecialType(SpecialType.System_Int32),
        _ => TypeOf(setting.Unit),
    };

    INamedTypeSymbol? Generic(string name, ITypeSymbol? of) => of is null ? null : Find(name)?.Construct(of);

    INamedTypeSymbol? Find(string name) => session.Compilation.GetTypeByMetadataName(name);
}
