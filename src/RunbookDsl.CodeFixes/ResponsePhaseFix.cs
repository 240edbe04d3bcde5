using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Rules;

namespace RunbookDsl.CodeFixes;

/// <summary>RB4005: adds the phases that a response lacks, each at its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResponsePhaseFix)), Shared]
public sealed class ResponsePhaseFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ProcedurePhaseMissing];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } severity
                || SharedSyntax.Holds(severity)
                || AlertSentence.Around(severity) is not { } sentence
                || !diagnostic.Properties.TryGetValue(FixProperties.Alternative, out var missing) || missing is null)
            {
                continue;
            }

            diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var deadline);
            context.RegisterCodeFix(
                CodeAction.Create($"Say how to {missing.Replace(",", ", ")}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(sentence, Completed(sentence, missing.Split(','), deadline)))), nameof(ResponsePhaseFix)),
                diagnostic);
        }
    }

    static ExpressionSyntax Completed(ExpressionSyntax sentence, string[] missing, string? deadline)
    {
        foreach (var purpose in missing)
        {
            sentence = purpose switch
            {
                "acknowledge" => Insert(sentence, Start(sentence), "Step(\"Acknowledge\", \"Acknowledge the alert\", \"Join the incident channel\")"),
                "communicate" => Insert(sentence, LastStep(sentence), "Step(\"Communicate\", \"Tell those who are affected\")"),
                "resolve" => Insert(sentence, LastStep(sentence), $"Step(\"Resolve\", {(deadline is null ? "" : $"within: {deadline}, ")}\"Fix the cause\", \"Verify that it is over\")"),
                _ => AlertSentence.Append(sentence, "FollowUp(\"Review the incident\", within: 5.Days())"),
            };
        }

        return sentence;
    }

    static ExpressionSyntax Insert(ExpressionSyntax sentence, ExpressionSyntax after, string clause) =>
        after == sentence ? AlertSentence.Append(sentence, clause) : sentence.ReplaceNode(after, AlertSentence.Append(after, clause));

    // Response(Sev1) itself.
    static ExpressionSyntax Start(ExpressionSyntax sentence)
    {
        while (sentence is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before } })
        {
            sentence = before;
        }

        return sentence;
    }

    // The sentence up to what is done afterwards.
    static ExpressionSyntax LastStep(ExpressionSyntax sentence)
    {
        while (sentence is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FollowUp", Expression: InvocationExpressionSyntax before } })
        {
            sentence = before;
        }

        return sentence;
    }
}
