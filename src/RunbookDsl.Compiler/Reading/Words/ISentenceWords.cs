using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>Knows the words of one kind of sentence.</summary>
interface ISentenceWords
{
    /// <summary>The methods of <c>Runbook&lt;TMetrics&gt;</c> that begin such a sentence.</summary>
    IReadOnlyList<string> Beginnings { get; }

    /// <summary>Begins a sentence.</summary>
    Value Begin(string word, Arguments arguments, InvocationExpressionSyntax call);

    /// <summary>Whether a sentence is of this kind.</summary>
    bool Knows(Draft draft);

    /// <summary>Says the next word; null when it is not one of the sentence's.</summary>
    Value? Say(SentenceValue sentence, string word, Arguments arguments, InvocationExpressionSyntax call);
}
