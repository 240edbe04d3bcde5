using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads statements in their order.</summary>
sealed class StatementReader(Session session)
{
    /// <summary>Reads a body and gives what it returns.</summary>
    public Value Run(BlockSyntax? body, Frame frame)
    {
        foreach (var local in body?.Statements.OfType<LocalFunctionStatementSyntax>() ?? [])
        {
            frame.Bind(local.Identifier.ValueText, new LocalFunctionValue(local, frame), local);
        }

        foreach (var statement in body?.Statements ?? default)
        {
            Read(statement, frame);
            if (frame.Result is not null)
            {
                break;
            }
        }

        // A body that returns nothing has been read all the same.
        return frame.Result ?? NullValue.Instance;
    }

    /// <summary>Reads an expression that stands for itself: a sentence, or the call of a helper that holds some.</summary>
    public void Sentence(ExpressionSyntax expression, Frame frame)
    {
        var begun = session.Begun;
        if (session.Expressions.Read(expression, frame) == Value.Unknown && !session.BrokeOne(begun))
        {
            session.Sink.Lost(null);
        }
    }

    void Read(StatementSyntax statement, Frame frame)
    {
        switch (statement)
        {
            case BlockSyntax block:
                Nested(block, frame, new Frame(frame.Place, frame));
                break;
            case ForEachStatementSyntax loop:
                Loop(loop, loop.Expression, loop.Statement, frame, (item, inner) => inner.Bind(loop.Identifier.ValueText, item.Value, item.Origin));
                break;
            case ForEachVariableStatementSyntax loop:
                Loop(loop, loop.Expression, loop.Statement, frame, (item, inner) => Deconstruct(loop.Variable, item.Value, item.Origin, inner));
                break;
            case IfStatementSyntax choice:
                Choose(choice, frame);
                break;
            default:
                session.Careful(statement, () => Leaf(statement, frame));
                break;
        }
    }

    void Leaf(StatementSyntax statement, Frame frame)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax sentence:
                Sentence(sentence.Expression, frame);
                break;
            case LocalDeclarationStatementSyntax locals:
                Declare(locals.Declaration, frame);
                break;
            case ReturnStatementSyntax result:
                frame.Result = result.Expression is { } expression ? session.Expressions.Read(expression, frame) : NullValue.Instance;
                break;
            case LocalFunctionStatementSyntax or EmptyStatementSyntax:
                break;
            default:
                session.Sink.Lost(null);
                var keyword = statement.GetFirstToken();
                session.Problem(keyword, NotKnown.Statement(keyword.Text));
                break;
        }
    }

    void Declare(VariableDeclarationSyntax declaration, Frame frame)
    {
        foreach (var variable in declaration.Variables)
        {
            var value = variable.Initializer is { } initializer ? session.Expressions.ReadItem(initializer.Value, frame) : new Item(Value.Unknown, variable);
            var typed = declaration.Type is PredefinedTypeSyntax type && value.Value is NumberValue number ? Constants.To(number, type.Keyword.Kind()) : value.Value;
            frame.Bind(variable.Identifier.ValueText, typed, value.Origin);
        }
    }

    void Loop(StatementSyntax loop, ExpressionSyntax over, StatementSyntax body, Frame frame, Action<Item, Frame> bind)
    {
        var value = Value.Unknown;
        session.Careful(over, () => value = session.Expressions.Read(over, frame));
        if (value is not ListValue list)
        {
            if (value is not NullValue && value != Value.Unknown)
            {
                session.Problem(over, NotKnown.Expression(over));
            }

            session.Sink.Lost(null);

            return;
        }

        foreach (var item in list.Items)
        {
            if (frame.Result is not null || !session.Enter(loop))
            {
                return;
            }

            var inner = new Frame(frame.Place, frame);
            bind(item, inner);
            Nested(body, frame, inner);
            session.Leave();
        }
    }

    void Choose(IfStatementSyntax choice, Frame frame)
    {
        var value = Value.Unknown;
        session.Careful(choice.Condition, () => value = session.Expressions.Read(choice.Condition, frame));
        if (value is TruthValue truth)
        {
            if (truth.Holds)
            {
                Nested(choice.Statement, frame, new Frame(frame.Place, frame));
            }
            else if (choice.Else is { } otherwise)
            {
                Nested(otherwise.Statement, frame, new Frame(frame.Place, frame));
            }
        }
        else
        {
            session.Sink.Lost(null);
            if (value != Value.Unknown)
            {
                session.Problem(choice.Condition, NotKnown.Expression(choice.Condition));
            }
        }
    }

    void Nested(StatementSyntax statement, Frame frame, Frame inner)
    {
        if (statement is BlockSyntax block)
        {
            Run(block, inner);
        }
        else
        {
            Read(statement, inner);
        }

        frame.Result = inner.Result ?? frame.Result;
    }

    static void Deconstruct(ExpressionSyntax variables, Value value, SyntaxNode origin, Frame frame)
    {
        var designations = variables switch
        {
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax names } => names.Variables.Select(name => name as SingleVariableDesignationSyntax),
            TupleExpressionSyntax tuple => tuple.Arguments.Select(argument => (argument.Expression as DeclarationExpressionSyntax)?.Designation as SingleVariableDesignationSyntax),
            _ => [],
        };
        var items = value is TupleValue known ? known.Items : [];
        foreach (var (name, i) in designations.Select((name, i) => (name, i)))
        {
            var item = i < items.Length ? items[i] : new Item(Value.Unknown, origin);
            frame.Bind(name?.Identifier.ValueText ?? "_", item.Value, item.Origin);
        }
    }
}
