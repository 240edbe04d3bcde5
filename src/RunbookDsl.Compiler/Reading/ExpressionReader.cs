using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Finds what an expression stands for, by its syntax.</summary>
sealed class ExpressionReader(Session session)
{
    /// <summary>What an expression stands for.</summary>
    public Value Read(ExpressionSyntax expression, Frame frame)
    {
        if (expression.IsMissing || !session.Enter(expression))
        {
            return Value.Unknown;
        }

        try
        {
            return ReadInside(expression, frame);
        }
        finally
        {
            session.Leave();
        }
    }

    /// <summary>What an expression stands for, and where that stands: a parameter of a helper stands at its argument.</summary>
    public Item ReadItem(ExpressionSyntax expression, Frame frame) => new(Read(expression, frame), Origin(expression, frame));

    /// <summary>Where the value of an expression stands.</summary>
    public static SyntaxNode Origin(ExpressionSyntax expression, Frame frame) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Origin(parenthesized.Expression, frame),
        IdentifierNameSyntax name when frame.Find(name.Identifier.ValueText) is { Value: not MetricsValue } bound => bound.Origin,
        _ => expression,
    };

    Value ReadInside(ExpressionSyntax expression, Frame frame) => expression switch
    {
        LiteralExpressionSyntax literal => Literal(literal),
        InterpolatedStringExpressionSyntax text => Interpolated(text, frame),
        ParenthesizedExpressionSyntax parenthesized => Read(parenthesized.Expression, frame),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Read(sure.Operand, frame),
        PrefixUnaryExpressionSyntax unary => session.Operators.Unary(unary, frame),
        BinaryExpressionSyntax binary => session.Operators.Binary(binary, frame),
        SimpleNameSyntax name => session.Names.Read(name, frame),
        PredefinedTypeSyntax type => Predefined(type),
        AliasQualifiedNameSyntax alias => session.Names.Global(alias),
        MemberAccessExpressionSyntax member => session.Members.Read(member, frame),
        InvocationExpressionSyntax call => session.Calls.Read(call, frame),
        LambdaExpressionSyntax lambda => new LambdaValue(lambda, frame),
        ConditionalExpressionSyntax choice => Choose(choice, frame),
        TupleExpressionSyntax tuple => Tuple(tuple, frame),
        CollectionExpressionSyntax list => List(list, frame),
        ArrayCreationExpressionSyntax { Initializer: { } items } => List(items, frame),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => List(items, frame),
        ObjectCreationExpressionSyntax creation => session.Calls.Create(creation, creation.Type, frame),
        ImplicitObjectCreationExpressionSyntax creation => session.Calls.Create(creation, null, frame),
        CastExpressionSyntax cast => Cast(cast, frame),
        DefaultExpressionSyntax => NullValue.Instance,
        ElementAccessExpressionSyntax element => session.Members.Element(element, frame),
        ThisExpressionSyntax => new ThisValue(IsBase: false),
        BaseExpressionSyntax => new ThisValue(IsBase: true),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => Assign(assignment, frame),
        _ => session.Problem(expression, NotKnown.Expression(expression)),
    };

    /// <summary>The elements of an array's or list's initializer.</summary>
    public ListValue List(InitializerExpressionSyntax initializer, Frame frame) =>
        new([.. initializer.Expressions.Select(element => ReadItem(element, frame))]);

    static Value Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        string text => new TextValue(text),
        bool holds => new TruthValue(holds),
        null => NullValue.Instance,
        var other => Constants.From(other),
    };

    Value Interpolated(InterpolatedStringExpressionSyntax interpolated, Frame frame)
    {
        var parts = new List<Value>();
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax plain)
            {
                parts.Add(new TextValue(plain.TextToken.ValueText));
            }
            else if (content is InterpolationSyntax hole)
            {
                parts.Add(Hole(hole, frame));
            }
        }

        return parts.Exists(part => part is TemplateValue)
            ? TemplateValue.Join(parts) ?? Value.Unknown
            : parts.TrueForAll(part => part is TextValue) ? new TextValue(string.Concat(parts.Select(part => ((TextValue)part).Text))) : Value.Unknown;
    }

    Value Hole(InterpolationSyntax hole, Frame frame)
    {
        var value = Read(hole.Expression, frame);
        if (value is not TemplateValue)
        {
            return Constants.Text(value, hole.FormatClause?.FormatStringToken.ValueText) is { } text ? new TextValue(text) : Value.Unknown;
        }

        var form = (SyntaxNode?)hole.FormatClause ?? hole.AlignmentClause;
        return form is null ? value : session.Problem(form, NotKnown.Because(form, "a fact of an incident is known only when the message is sent; leave its form to the host"));
    }

    Value Choose(ConditionalExpressionSyntax choice, Frame frame) => Read(choice.Condition, frame) switch
    {
        TruthValue { Holds: true } => Read(choice.WhenTrue, frame),
        TruthValue => Read(choice.WhenFalse, frame),
        ConditionValue => session.Problem(choice.Condition, NotKnown.Because(choice.Condition, "it changes with the metrics; join conditions with '&&', '||' and '!' instead of '?:'")),
        _ => Value.Unknown,
    };

    TupleValue Tuple(TupleExpressionSyntax tuple, Frame frame) => new(
        [.. tuple.Arguments.Select(argument => ReadItem(argument.Expression, frame))],
        [.. tuple.Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText)]);

    ListValue List(CollectionExpressionSyntax list, Frame frame)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        foreach (var element in list.Elements)
        {
            if (element is ExpressionElementSyntax single)
            {
                items.Add(ReadItem(single.Expression, frame));
            }
            else if (element is SpreadElementSyntax spread)
            {
                var value = Read(spread.Expression, frame);
                items.AddRange(value is ListValue several ? several.Items : [new Item(Value.Unknown, spread.Expression)]);
            }
        }

        return new ListValue(items.ToImmutable());
    }

    Value Cast(CastExpressionSyntax cast, Frame frame)
    {
        var value = Read(cast.Expression, frame);
        return cast.Type is PredefinedTypeSyntax type && value is NumberValue number ? Constants.To(number, type.Keyword.Kind()) : value;
    }

    Value Assign(AssignmentExpressionSyntax assignment, Frame frame)
    {
        var item = ReadItem(assignment.Right, frame);
        if (assignment.Left is IdentifierNameSyntax local)
        {
            frame.Rebind(local.Identifier.ValueText, item.Value, item.Origin);
        }

        return item.Value;
    }

    Value Predefined(PredefinedTypeSyntax type) => Constants.SpecialTypeOf(type.Keyword.Kind()) is var special and not SpecialType.None
        ? new TypeValue(session.Compilation.GetSpecialType(special))
        : Value.Unknown;
}
