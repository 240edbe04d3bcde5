using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>Knows the words of the authoring surface.</summary>
sealed class WordReader(Session session)
{
    readonly ISentenceWords[] _sentences = [.. SentenceKinds.Of(session)];
    readonly Dictionary<string, ISentenceWords?> _beginnings = new(StringComparer.Ordinal);
    readonly Dictionary<(ISymbol Type, string Name), bool> _own = [];
    readonly RotationWords _rotation = new(session);
    readonly ReadingWords _reading = new(session);
    readonly SettingWords _setting = new(session);
    readonly ValueTypes _types = new(session);

    /// <summary>Whether a name begins a sentence of the grammar there.</summary>
    public bool Begins(string name, Place place) =>
        (name is "Contact" or "Rotation" or SettingWords.Beginning || Beginning(name) is not null) && IsRunbook(place.Type) && !IsOwn(name, place.Type);

    /// <summary>Begins a sentence.</summary>
    public Value Begin(string name, Arguments arguments, InvocationExpressionSyntax call) =>
        Beginning(name)?.Begin(name, arguments, call)
        ?? name switch
        {
            SettingWords.Beginning => _setting.Begin(arguments, call),
            "Rotation" => RotationWords.Begin(arguments),
            _ => ContactWords.Begin(arguments, call),
        };

    /// <summary>Says the next word; null when it is not one of the grammar's.</summary>
    public Value? Say(Value receiver, string word, Arguments arguments, InvocationExpressionSyntax call) => receiver switch
    {
        SentenceValue sentence => Array.Find(_sentences, words => words.Knows(sentence.Draft))?.Say(sentence, word, arguments, call),
        ContactValue contact => ContactWords.Say(contact, word, arguments, call),
        RotationValue rotation => _rotation.Say(rotation, word, arguments, call),
        CommandValue command => CommandWords.Say(session, command, word, arguments, call),
        ParameterValue parameter => ParameterWords.Say(session, parameter, word, arguments),
        SettingValue setting => _setting.Say(setting, word, arguments, call),
        MetricValue metric => _reading.Say(metric, word, arguments, call),
        ExpressionValue reading => _reading.Say(reading, word, arguments, call),
        TemplateValue => session.Problem(call, NotKnown.Because(call, "a fact of an incident is known only when the message is sent; write it into the text as it is")),
        LabelValue label => LabelWords.Say(label, word, arguments),
        NumberValue number => UnitWords.Say(number, word),
        QuantityValue quantity => UnitWords.Say(quantity, word),
        TypeValue { Symbol: INamedTypeSymbol type } => Static(type, word, arguments, call),
        _ => null,
    };

    /// <summary>The C# type of a value; null when it does not matter.</summary>
    public ITypeSymbol? TypeOf(Value value) => _types.Of(value);

    /// <summary>Whether a value can be given to a parameter.</summary>
    public bool Fits(Value value, ITypeSymbol parameter) => _types.Fit(value, parameter);

    ISentenceWords? Beginning(string name)
    {
        if (!_beginnings.TryGetValue(name, out var found))
        {
            _beginnings[name] = found = Array.Find(_sentences, words => words.Beginnings.Contains(name, StringComparer.Ordinal));
        }

        return found;
    }

    // An author may have a method of that name.
    bool IsOwn(string name, INamedTypeSymbol type)
    {
        if (!_own.TryGetValue((type, name), out var isOwn))
        {
            _own[(type, name)] = isOwn = MethodReader.Declared(type, name).Any(method => method.Locations[0].IsInSource);
        }

        return isOwn;
    }

    Value? Static(INamedTypeSymbol type, string word, Arguments arguments, InvocationExpressionSyntax call) => (type.Name, word) switch
    {
        ("Contact", "Of") when type.ContainingNamespace.Name == DslNames.Namespace => ContactWords.Begin(arguments, call),
        ("Rotation", "Of") when type.ContainingNamespace.Name == DslNames.Namespace => RotationWords.Begin(arguments),
        ("Command", _) when type.ContainingNamespace.Name == DslNames.Namespace => CommandWords.Begin(session, word, arguments, call),
        ("SharedSetting", "Of") when type.ContainingNamespace.Name == DslNames.Namespace => _setting.Begin(arguments, call),
        ("TimeSpan", _) when arguments.Count > 0 && arguments.Items.All(argument => argument.Value is NumberValue) => UnitWords.FromTimeSpan(word, [.. arguments.Items.Select(argument => ((NumberValue)argument.Value).Number)]),
        ("DurationUnits" or "RatioUnits" or "RateUnits" or "MoneyUnits" or "DataUnits", _) when arguments.Count == 1 => arguments.Items[0].Value switch
        {
            NumberValue number => UnitWords.Say(number, word),
            QuantityValue quantity => UnitWords.Say(quantity, word),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether a type is a runbook.</summary>
    public static bool IsRunbook(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: DslNames.Runbook, ContainingNamespace.Name: DslNames.Namespace })
            {
                return true;
            }
        }

        return false;
    }
}
