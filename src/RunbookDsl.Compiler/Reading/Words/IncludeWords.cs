using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The word that takes over another runbook: <c>Include&lt;PlatformDefaults&gt;()</c>.</summary>
sealed class IncludeWords(Session session) : ISentenceWords
{
    public IReadOnlyList<string> Beginnings { get; } = ["Include"];

    public Value Begin(string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        if (call.Expression is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] })
        {
            if (session.Names.TypeOf(argument) is INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
            {
                session.Inclusions.Add(type, argument);
            }
            else if (session.Names.TypeOf(argument) is ITypeParameterSymbol)
            {
                session.Sink.Lost(null);
                session.Problem(argument, NotKnown.Because(argument, "it is a type parameter; name the runbook itself"));
            }
            else
            {
                session.Sink.Lost(null);
            }
        }

        return NullValue.Instance;
    }

    public bool Knows(Draft draft) => false;

    public Value? Say(SentenceValue sentence, string word, Arguments arguments, InvocationExpressionSyntax call) => null;
}
