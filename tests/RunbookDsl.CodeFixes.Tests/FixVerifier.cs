using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using RunbookDsl;
using RunbookDsl.Compiler.Rules;

namespace CodeFixTests;

/// <summary>Applies a fix to every marked diagnostic, one by one and all at once, and wants the result to compile and the diagnostic to be gone.</summary>
static class FixVerifier<TFix>
    where TFix : CodeFixProvider, new()
{
    public static Task VerifyAsync(string source, string @fixed, string? key = null)
        => VerifyAsync([source], [@fixed], key);

    public static async Task VerifyAsync(string[] sources, string[] @fixed, string? key = null)
    {
        var test = new CSharpCodeFixTest<FixedRulesAnalyzer<TFix>, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CodeActionEquivalenceKey = key,
            CodeFixTestBehaviors = IsFoundAtTheEnd ? CodeFixTestBehaviors.SkipLocalDiagnosticCheck : CodeFixTestBehaviors.None,
        };
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        foreach (var source in @fixed)
        {
            test.FixedState.Sources.Add(source);
        }

        // A diagnostic for which no fix is offered stays.
        if (sources.SequenceEqual(@fixed, StringComparer.Ordinal))
        {
            test.FixedState.MarkupHandling = MarkupMode.Allow;
            test.FixedState.InheritanceMode = StateInheritanceMode.AutoInheritAll;
            test.NumberOfFixAllIterations = 0;
        }

        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location));
        await test.RunAsync();
        await KeptComments<TFix>.CheckAsync(sources, key);
    }

    // What only all runbooks together show is known at the end of a compilation.
    static bool IsFoundAtTheEnd => RunbookRules.All.SelectMany(rule => rule.Descriptors)
        .Any(descriptor => new TFix().FixableDiagnosticIds.Contains(descriptor.Id) && descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd));

    /// <summary>The diagnostic is there, but nothing is offered.</summary>
    public static Task VerifyNoneAsync(string source) => VerifyAsync(source, source);
}
