using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads the author's own methods in the place where they are called.</summary>
sealed class MethodReader(Session session)
{
    readonly Stack<SyntaxNode> _open = new();

    /// <summary>The methods of a name that a type declares or inherits.</summary>
    public static IReadOnlyList<IMethodSymbol> Declared(ITypeSymbol? type, string name)
    {
        var methods = new List<IMethodSymbol>();
        for (; type is not null; type = type.BaseType)
        {
            methods.AddRange(type.GetMembers(name).OfType<IMethodSymbol>());
        }

        return methods;
    }

    /// <summary>Reads the one of several methods that fits its arguments.</summary>
    public Value Read(IReadOnlyList<IMethodSymbol> methods, Item? receiver, Arguments arguments, SyntaxNode call)
    {
        var method = methods.FirstOrDefault(candidate => Fits(candidate, arguments));
        if (method is null)
        {
            return CallReader.Refuse(arguments, receiver?.Value);
        }

        var overriding = receiver?.Value is ThisValue { IsBase: true } ? method : Override(method);
        var definition = (overriding.ReducedFrom ?? overriding).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        session.Trail.Touch(definition);
        if (session.SyntaxOf(definition) is not MethodDeclarationSyntax syntax)
        {
            if (receiver?.Value is ThisValue { IsBase: true } && definition is { Name: DslNames.Define, IsAbstract: false })
            {
                session.Inclusions.Add(definition.ContainingType, call);
                return NullValue.Instance;
            }

            // An argument that is not known has been reported, and is reason enough.
            CallReader.Refuse(arguments, receiver?.Value);
            return arguments.Items.Any(argument => argument.Value == Value.Unknown)
                ? Value.Unknown
                : session.Problem(call, NotKnown.Because(call, $"'{definition.Name}' is not written in this project"));
        }

        if (NameReader.PlaceOf(definition, syntax) is not { } place)
        {
            return CallReader.Refuse(arguments, receiver?.Value);
        }

        var all = overriding.ReducedFrom is null || receiver is not { } first ? arguments.Items : arguments.Items.Insert(0, new Argument(null, first.Value, first.Origin));
        var value = Run(syntax, syntax.ParameterList, syntax.Body, syntax.ExpressionBody, new Frame(place), new Arguments(all), call);
        return Constants.To(value, definition.ReturnType);
    }

    /// <summary>Applies a lambda, a local function or a method named without call; null when the value is none of these.</summary>
    public Value? Apply(Value function, Arguments arguments, SyntaxNode at) => function switch
    {
        LambdaValue { Syntax: SimpleLambdaExpressionSyntax lambda } value => Apply(lambda, [lambda.Parameter], value.Frame, arguments, at),
        LambdaValue { Syntax: ParenthesizedLambdaExpressionSyntax lambda } value => Apply(lambda, [.. lambda.ParameterList.Parameters], value.Frame, arguments, at),
        LocalFunctionValue { Syntax: var local } value => Run(local, local.ParameterList, local.Body, local.ExpressionBody, new Frame(value.Frame.Place, value.Frame), arguments, at),
        MethodValue method => Read(Declared(method.Method.ContainingType, method.Method.Name), null, arguments, at),
        _ => null,
    };

    Value Apply(LambdaExpressionSyntax lambda, IReadOnlyList<ParameterSyntax> parameters, Frame outer, Arguments arguments, SyntaxNode at)
    {
        var frame = new Frame(outer.Place, outer);
        Bind(parameters, frame, arguments, at);
        return lambda.ExpressionBody is { } expression
            ? Read(expression, frame)
            : session.Statements.Run(lambda.Block, frame);
    }

    Value Run(SyntaxNode syntax, ParameterListSyntax parameters, BlockSyntax? body, ArrowExpressionClauseSyntax? arrow, Frame frame, Arguments arguments, SyntaxNode call)
    {
        if (_open.Contains(syntax))
        {
            CallReader.Refuse(arguments, null);
            return session.Problem(call, NotKnown.Because(call, "it calls itself"));
        }

        if (body is null && arrow is null)
        {
            return CallReader.Refuse(arguments, null);
        }

        _open.Push(syntax);
        try
        {
            Bind(parameters.Parameters, frame, arguments, call);
            return arrow is not null ? Read(arrow.Expression, frame) : session.Statements.Run(body, frame);
        }
        finally
        {
            _open.Pop();
        }
    }

    Value Read(ExpressionSyntax expression, Frame frame)
    {
        var value = Value.Unknown;
        session.Careful(expression, () => value = session.Expressions.Read(expression, frame));
        return value;
    }

    void Bind(IReadOnlyList<ParameterSyntax> parameters, Frame frame, Arguments arguments, SyntaxNode call)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var name = parameters[i].Identifier.ValueText;
            if (parameters[i].Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.ParamsKeyword))
            {
                frame.Bind(name, new ListValue(arguments.Rest(i)), call);
            }
            else if (arguments.Items.FirstOrDefault(argument => argument.Name == name) is { } named)
            {
                frame.Bind(name, named.Value, named.Origin);
            }
            else if (i < arguments.Count && arguments.Items[i].Name is null)
            {
                var value = parameters[i].Type is PredefinedTypeSyntax type && arguments.Items[i].Value is NumberValue number
                    ? Constants.To(number, type.Keyword.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.DoubleKeyword ? Microsoft.CodeAnalysis.CSharp.SyntaxKind.DoubleKeyword : default)
                    : arguments.Items[i].Value;
                frame.Bind(name, value, arguments.Items[i].Origin);
            }
            else
            {
                frame.Bind(name, parameters[i].Default is { } standard ? session.Expressions.Read(standard.Value, frame) : Value.Unknown, call);
            }
        }
    }

    bool Fits(IMethodSymbol method, Arguments arguments)
    {
        var parameters = method.Parameters;
        var several = parameters.LastOrDefault()?.IsParams == true;
        return parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) <= arguments.Count
            && (several || arguments.Count <= parameters.Length)
            && arguments.Items.Take(parameters.Length - (several ? 1 : 0)).Select((argument, i) => (argument, i)).All(pair =>
                session.Words.Fits(pair.argument.Value, parameters.FirstOrDefault(parameter => parameter.Name == pair.argument.Name)?.Type ?? parameters[pair.i].Type));
    }

    IMethodSymbol Override(IMethodSymbol method)
    {
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return method;
        }

        foreach (var candidate in Declared(session.Runbook, method.Name))
        {
            for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                {
                    return candidate;
                }
            }
        }

        return method;
    }
}
