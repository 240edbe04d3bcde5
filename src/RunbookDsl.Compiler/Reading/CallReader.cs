using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads calls: the words of the grammar, and the author's own methods in their place.</summary>
sealed class CallReader(Session session)
{
    /// <summary>What a call stands for.</summary>
    public Value Read(InvocationExpressionSyntax call, Frame frame) => call.Expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => NameOf(call),
        SimpleNameSyntax name => ByName(call, name, frame),
        MemberAccessExpressionSyntax member when member.IsKind(SyntaxKind.SimpleMemberAccessExpression) => ByMember(call, member, frame),
        _ => session.Problem(call, NotKnown.Expression(call)),
    };

    /// <summary>What an object creation stands for.</summary>
    public Value Create(ObjectCreationExpressionSyntax creation, TypeSyntax type, Frame frame) => Create(
        creation, (type as SimpleNameSyntax ?? (type as QualifiedNameSyntax)?.Right)?.Identifier.ValueText, (type as GenericNameSyntax)?.TypeArgumentList.Arguments.ToString(), frame);

    /// <summary>What an object creation stands for whose type is that of what it initialises.</summary>
    public Value Create(ImplicitObjectCreationExpressionSyntax creation, ITypeSymbol? type, Frame frame) => Create(
        creation, type?.Name, (type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()?.Name, frame);

    /// <summary>The arguments of a call, each read once.</summary>
    public Arguments ReadArguments(ArgumentListSyntax? list, Frame frame) => new(
    [
        .. (list?.Arguments ?? default).Select(argument => new Argument(
            argument.NameColon?.Name.Identifier.ValueText,
            session.Expressions.Read(argument.Expression, frame),
            ExpressionReader.Origin(argument.Expression, frame))),
    ]);

    Value Create(BaseObjectCreationExpressionSyntax creation, string? type, string? of, Frame frame)
    {
        if (creation.Initializer is { } initializer && initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            return session.Expressions.List(initializer, frame);
        }

        var arguments = ReadArguments(creation.ArgumentList, frame);
        var numbers = arguments.Items.Select(argument => (argument.Value as NumberValue)?.Number).ToList();
        if (numbers.Contains(null))
        {
            return arguments.Items.Any(argument => argument.Value is not NumberValue && argument.Value != Value.Unknown) ? session.Problem(creation, NotKnown.Expression(creation)) : Value.Unknown;
        }

        Value? value = (type, numbers) switch
        {
            ("Ratio", [{ } number]) => new QuantityValue(number, Unit.Ratio, ConstantForm.Quantity),
            ("Count", [{ } number]) => new QuantityValue(number, Unit.Count, ConstantForm.Quantity),
            ("Bytes", [{ } number]) => new QuantityValue(number, Unit.Bytes, ConstantForm.Quantity),
            ("Usd", [{ } number]) => new QuantityValue(number, Unit.Usd, ConstantForm.Quantity),
            ("Eur", [{ } number]) => new QuantityValue(number, Unit.Eur, ConstantForm.Quantity),
            ("Rate", [{ } number]) => new QuantityValue(number, MetricSetReader.UnitOf(of).PerSecond(), ConstantForm.Quantity),
            ("TimeSpan", [{ } ticks]) => Words.UnitWords.Duration(ticks / TimeSpan.TicksPerSecond),
            ("TimeSpan", [{ } hours, { } minutes, { } seconds]) => Words.UnitWords.Duration((hours * 3600) + (minutes * 60) + seconds),
            ("TimeSpan", [{ } days, { } hours, { } minutes, { } seconds]) => Words.UnitWords.Duration((days * 86400) + (hours * 3600) + (minutes * 60) + seconds),
            // Of all that a runbook is given, only a time of day is made of two numbers, so its type need not be looked up.
            ("TimeOnly" or null, [{ } hour, { } minute]) => TimeOfDay(hour, minute, 0, creation),
            ("TimeOnly", [{ } hour, { } minute, { } second]) => TimeOfDay(hour, minute, second, creation),
            _ => null,
        };
        return value ?? session.Problem(creation, NotKnown.Expression(creation));
    }

    Value TimeOfDay(double hour, double minute, double second, SyntaxNode at) => hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60
        ? new TimeOfDayValue(new TimeSpan((int)hour, (int)minute, (int)second))
        : session.Problem(at, "There is no such time of day; say an hour from 0 to 23 and a minute from 0 to 59: new(9, 0)");

    static Value NameOf(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
    {
        SimpleNameSyntax name => new TextValue(name.Identifier.ValueText),
        MemberAccessExpressionSyntax member => new TextValue(member.Name.Identifier.ValueText),
        _ => Value.Unknown,
    };

    Value ByName(InvocationExpressionSyntax call, SimpleNameSyntax name, Frame frame)
    {
        var text = name.Identifier.ValueText;
        if (frame.Find(text) is { } bound)
        {
            var arguments = ReadArguments(call.ArgumentList, frame);
            return session.Methods.Apply(bound.Value, arguments, call) ?? Value.Unknown;
        }

        if (session.Words.Begins(text, frame.Place))
        {
            var begun = session.Words.Begin(text, ReadArguments(call.ArgumentList, frame), call);
            if (begun is SentenceValue { Draft: { WrittenIn: null } draft })
            {
                draft.WrittenIn = frame.Place.Type;
            }

            return begun;
        }

        var methods = session.Names.Find(text, frame.Place).OfType<IMethodSymbol>().ToList();
        if (methods.Count == 0)
        {
            return Refuse(ReadArguments(call.ArgumentList, frame), null);
        }

        return session.Methods.Read(methods, null, ReadArguments(call.ArgumentList, frame), call);
    }

    Value ByMember(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member, Frame frame)
    {
        var receiver = session.Members.Receiver(member.Expression, frame);
        var word = member.Name.Identifier.ValueText;
        if (receiver == Value.Unknown)
        {
            Swallow(word, frame);
            return Value.Unknown;
        }

        var arguments = ReadArguments(call.ArgumentList, frame);
        if (session.Words.Say(receiver, word, arguments, call) is { } said)
        {
            return said;
        }

        var methods = receiver switch
        {
            ThisValue self => MethodReader.Declared(self.IsBase ? frame.Place.Type.BaseType : session.Runbook, word),
            TypeValue { Symbol: INamedTypeSymbol type } => MethodReader.Declared(type, word),
            _ when session.Words.TypeOf(receiver) is { } type => [.. session.Names.FindMethods(word, type, frame.Place)],
            _ => [],
        };

        if (methods.Count > 0)
        {
            return session.Methods.Read(methods, new Item(receiver, member.Expression), arguments, call);
        }

        // No such method at all is the C# compiler's to report.
        Swallow(word, frame);
        return Refuse(arguments, receiver);
    }

    // "5." typed in front of the next sentence makes that sentence's beginning a member of 5, and what it would have said is lost.
    void Swallow(string word, Frame frame)
    {
        if (session.Words.Begins(word, frame.Place) || session.Names.Find(word, frame.Place).OfType<IMethodSymbol>().Any())
        {
            session.Sink.Lost(null);
        }
    }

    /// <summary>Marks the sentences that an unreadable call swallows, so that no half of an alert is taken for the whole.</summary>
    public static Value Refuse(Arguments arguments, Value? receiver)
    {
        foreach (var value in arguments.Items.Select(argument => argument.Value).Append(receiver))
        {
            if (value is SentenceValue sentence)
            {
                sentence.Draft.IsBroken = true;
            }
        }

        return Value.Unknown;
    }
}
