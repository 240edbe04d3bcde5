using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RunbookDsl.Benchmarks;

/// <summary>Finds runbooks as the real generator does, and does nothing with them: what every generator costs at least.</summary>
sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var runbooks = context.SyntaxProvider.ForAttributeWithMetadataName("RunbookDsl.RunbookAttribute", static (node, _) => node is ClassDeclarationSyntax, static (target, _) => target.TargetSymbol.Name);
        context.RegisterSourceOutput(runbooks, static (_, _) => { });
    }
}
