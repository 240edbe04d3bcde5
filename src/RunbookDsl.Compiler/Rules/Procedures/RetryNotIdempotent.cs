using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Rules.Procedures;

/// <summary>RB7006: a command is retried without being idempotent.</summary>
sealed class RetryNotIdempotent : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.RetryNotIdempotent,
        "A command is repeated that must not run twice",
        "'{0}' is run again up to {1} times when it fails, but nothing says that running it twice does no more than running it once; add .Idempotent() if that is so, or leave out .Retry",
        RuleCategories.Procedures,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RetryNotIdempotent));

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var named in CommandList.Of(context.Model))
        {
            var command = named.Command;
            if (command is { Retries: > 0 and var retries, IsIdempotent: false, Effect: not CommandEffect.ReadOnly })
            {
                context.Report(Descriptor, context.Origins.Of(command, nameof(Command.Retries)), [command.Program, Wording.Number(retries)]);
            }
        }
    }
}
