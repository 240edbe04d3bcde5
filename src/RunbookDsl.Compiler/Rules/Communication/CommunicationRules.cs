using System.Collections.Immutable;
using RunbookDsl.Compiler.Analysis;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>The rules about messages, addresses and commands, by id.</summary>
static class CommunicationRules
{
    public static ImmutableArray<IRunbookRule> All { get; } =
    [
        new UnboundPlaceholder(),
        new NoTemplate(),
        new NoNextUpdate(),
        new SecretInSource(),
        new UntrustedShellValue(),
        new ShellInsteadOfArguments(),
        new UnsafeAddress(),
        new NoEffectClass(),
    ];
}
