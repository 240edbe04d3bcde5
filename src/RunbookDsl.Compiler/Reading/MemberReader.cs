using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;
using RunbookDsl.Compiler.Reading.Words;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads members: of the metrics, of types, of the runbook, of known values.</summary>
sealed class MemberReader(Session session)
{
    readonly Dictionary<ISymbol, Value> _values = new(SymbolEqualityComparer.Default);
    readonly Dictionary<Contact, ContactValue> _persons = [];
    readonly HashSet<ISymbol> _refused = new(SymbolEqualityComparer.Default);

    /// <summary>What a member access stands for.</summary>
    public Value Read(MemberAccessExpressionSyntax access, Frame frame)
    {
        var name = access.Name.Identifier.ValueText;
        if (IsAlerts(access.Expression, frame))
        {
            return new AlertValue(name);
        }

        return Receiver(access.Expression, frame) switch
        {
            IncidentValue incident => incident.Fact(name) ?? session.Problem(access, NotKnown.Because(access, $"a message to the audience '{incident.Audience}' must not hold it, whatever it is cast to")),
            ExpressionValue reading when name is "Normal" => new NormalValue(reading.Expression),
            MetricValue { Metric.Kind: MetricKind.Gauge } gauge when name is "Normal" => new NormalValue(new MetricReading(gauge.Metric, MetricOperation.Last, TimeSpan.Zero, 0, gauge.Where)),
            NormalValue normal when name is "Upper" or "Lower" => new ExpressionValue(Bound(normal, name, access)),
            TemplateValue => session.Problem(access, NotKnown.Because(access, "a fact of an incident is known only when the message is sent; write it into the text as it is")),
            MetricsValue => session.Metrics.Find(name) ?? Inherited(session.MetricsType, name, access),
            TypeValue type => Of(type.Symbol, name, access),
            ThisValue self => Inherited(self.IsBase ? frame.Place.Type.BaseType : session.Runbook, name, access),
            TupleValue tuple => tuple.Find(name)?.Value ?? Value.Unknown,
            ListValue list when name is "Length" or "Count" => new NumberValue(list.Items.Length, IsWhole: true),
            TextValue text when name is "Length" => new NumberValue(text.Text.Length, IsWhole: true),
            DurationValue duration => Part(duration.Duration, name) ?? session.Problem(access, NotKnown.Expression(access)),
            TextValue or ListValue or NumberValue => session.Problem(access, NotKnown.Expression(access)),
            _ => Value.Unknown,
        };
    }

    NormalBound Bound(NormalValue normal, string name, MemberAccessExpressionSyntax access)
    {
        var bound = session.Tell(new NormalBound(normal.Source, name is "Upper"), access);
        session.Sink.Element(bound, nameof(NormalBound.IsUpper), 0, access.Name);
        return bound;
    }

    /// <summary>What stands before a dot.</summary>
    public Value Receiver(ExpressionSyntax expression, Frame frame)
    {
        var value = session.Expressions.Read(expression, frame);
        return value is MethodValue && expression is SimpleNameSyntax name ? session.Names.ReadType(name, frame) : value;
    }

    /// <summary>An element of a known list.</summary>
    public Value Element(ElementAccessExpressionSyntax access, Frame frame)
    {
        if (access.ArgumentList.Arguments.Count != 1)
        {
            return Value.Unknown;
        }

        var list = session.Expressions.Read(access.Expression, frame);
        var index = session.Expressions.Read(access.ArgumentList.Arguments[0].Expression, frame);
        return list is ListValue known && index is NumberValue number && number.Number >= 0 && number.Number < known.Items.Length
            ? known.Items[(int)number.Number].Value
            : list is ListValue && index is NumberValue ? session.Problem(access, NotKnown.Because(access, "the list has no such element")) : Value.Unknown;
    }

    /// <summary>What a symbol stands for where it is named.</summary>
    public Value Of(ISymbol symbol, SyntaxNode at)
    {
        if (symbol is not INamespaceSymbol)
        {
            session.Trail.Touch(symbol);
        }

        return Read(symbol, at);
    }

    Value Read(ISymbol symbol, SyntaxNode at) => symbol switch
    {
        INamespaceOrTypeSymbol type => new TypeValue(type),
        IMethodSymbol method => new MethodValue(method),
        IFieldSymbol { IsConst: true } field => Constants.From(field),
        IFieldSymbol field => Field(field, at),
        IPropertySymbol property => Property(property, at),
        _ => Value.Unknown,
    };

    Value Of(INamespaceOrTypeSymbol container, string name, SyntaxNode at)
    {
        if (container is INamedTypeSymbol type)
        {
            return Inherited(type, name, at);
        }

        return container.GetMembers(name).FirstOrDefault() is { } member ? Of(member, at) : Value.Unknown;
    }

    /// <summary>The members of a type, its bases and the types around it that a name means there: the nearest, and when these are methods all of that name.</summary>
    public static ImmutableArray<ISymbol> Named(INamedTypeSymbol type, string name)
    {
        for (var around = type; around is not null; around = around.ContainingType)
        {
            var found = ImmutableArray<ISymbol>.Empty;
            for (var current = around; current is not null && found.All(member => member is IMethodSymbol); current = current.BaseType)
            {
                found = found.AddRange(current.GetMembers(name));
            }

            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    Value Inherited(ITypeSymbol? type, string name, SyntaxNode at)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).FirstOrDefault() is { } member)
            {
                return Of(member, at);
            }
        }

        return Value.Unknown;
    }

    Value Field(IFieldSymbol field, SyntaxNode at)
    {
        if (WellKnown(field) is { } known)
        {
            return known;
        }

        if (session.SyntaxOf(field) is not VariableDeclaratorSyntax declaration)
        {
            return Foreign(field, at) ?? session.Problem(at, NotKnown.Because(at, "its declaration is in another assembly; make it a constant there"));
        }

        if (!field.IsReadOnly)
        {
            return Refuse(field, declaration, at, "it can be assigned at run time; make it 'static readonly' or 'const'");
        }

        return declaration.Initializer is { Value: { } initializer }
            ? Remember(field, field.Type, initializer)
            : Refuse(field, declaration, at, "it has no initialiser");
    }

    Value Property(IPropertySymbol property, SyntaxNode at)
    {
        if (session.Metrics.Declares(property) && session.Metrics.Find(property.Name) is { } metric)
        {
            return metric;
        }

        if (property is { Name: "Whole", ContainingType: { Name: "Scope", ContainingNamespace.Name: DslNames.Namespace } })
        {
            return new ScopeValue([]);
        }

        if (property.ContainingType is { Name: "Audience", ContainingNamespace.Name: DslNames.Namespace })
        {
            return new ChoiceValue(property.ContainingType.Name, property.Name);
        }

        if (session.SyntaxOf(property) is not PropertyDeclarationSyntax declaration)
        {
            return Foreign(property, at) ?? session.Problem(at, NotKnown.Because(at, "its declaration is in another assembly"));
        }

        var getter = declaration.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        var value = declaration.ExpressionBody?.Expression ?? getter?.ExpressionBody?.Expression ?? (getter?.Body?.Statements is [ReturnStatementSyntax result] ? result.Expression : null);
        if (value is null && property.SetMethod is not null)
        {
            return Refuse(property, declaration, at, "it can be assigned at run time; make it get-only");
        }

        value ??= declaration.Initializer?.Value;
        return value is null
            ? Refuse(property, declaration, at, "it has no initialiser or expression body")
            : Remember(property, property.Type, value);
    }

    // One wrong declaration is one mistake, however often it is used; one with syntax errors is the C# compiler's.
    Value Refuse(ISymbol symbol, SyntaxNode declaration, SyntaxNode at, string reason)
    {
        var refused = Value.Unknown;
        if (!session.IsMuted && _refused.Add(symbol) && declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member)
        {
            session.Careful(member, () => refused = session.Problem(at, NotKnown.Because(at, reason)));
        }

        return refused;
    }

    Value Remember(ISymbol symbol, ITypeSymbol type, ExpressionSyntax expression)
    {
        if (!_values.TryGetValue(symbol, out var value))
        {
            // Until it is known: a declaration that needs itself is not.
            _values[symbol] = Value.Unknown;
            var read = Value.Unknown;
            if (NameReader.PlaceOf(symbol, expression) is { } place)
            {
                var frame = new Frame(place);
                session.Careful(expression, () => read = expression is ImplicitObjectCreationExpressionSyntax creation
                    ? session.Calls.Create(creation, type, frame)
                    : session.Expressions.Read(expression, frame));
            }

            _values[symbol] = value = Constants.To(read, type);
        }

        return value;
    }

    // The class with the typed names of a runbook's alerts is made of what is being read here, so it is known by its name alone.
    bool IsAlerts(ExpressionSyntax expression, Frame frame) => expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: DslNames.Alerts } => frame.Find(DslNames.Alerts) is null && WordReader.IsRunbook(frame.Place.Type),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: DslNames.Alerts } alerts =>
            session.Expressions.Read(alerts.Expression, frame) is TypeValue { Symbol: INamedTypeSymbol type } && WordReader.IsRunbook(type),
        _ => false,
    };

    // The same person is the same contact, whether named by a member or by a rotation.
    ContactValue Person(Contact contact, SyntaxNode at)
    {
        if (!_persons.TryGetValue(contact, out var person))
        {
            _persons[contact] = person = new ContactValue(contact.Role, contact.Name, contact.Channels.Items, contact.Availability, [new("", 0, at)]);
        }

        return person;
    }

    Value? Foreign(ISymbol member, SyntaxNode at)
    {
        if (!_values.TryGetValue(member, out var value) && session.Inclusions.MemberOf(member) is { } known)
        {
            _values[member] = value = known.Setting is { } setting
                ? new SettingValue(setting, [("", at)])
                : ResponderValue.Of(known.Responder!, contact => Person(contact, at));
        }

        return value;
    }

    static Value? WellKnown(IFieldSymbol field) => (field.ContainingType.Name, field.Name) switch
    {
        ("String", "Empty") => new TextValue(""),
        ("TimeSpan", "Zero") => new DurationValue(TimeSpan.Zero),
        _ => null,
    };

    static NumberValue? Part(TimeSpan duration, string name) => name switch
    {
        nameof(TimeSpan.TotalDays) => new NumberValue(duration.TotalDays, IsWhole: false),
        nameof(TimeSpan.TotalHours) => new NumberValue(duration.TotalHours, IsWhole: false),
        nameof(TimeSpan.TotalMinutes) => new NumberValue(duration.TotalMinutes, IsWhole: false),
        nameof(TimeSpan.TotalSeconds) => new NumberValue(duration.TotalSeconds, IsWhole: false),
        _ => null,
    };
}
