using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using RunbookDsl;
using RunbookDsl.Compiler.Analysis;

namespace CompilerTests.Rules;

/// <summary>Runs one rule over sources whose expected diagnostics are marked: <c>{|RB1001:10|}</c>, or <c>{|#0:10|}</c> with the whole message.</summary>
static class RuleVerifier<TRule>
    where TRule : IRunbookRule, new()
{
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected) => VerifyAsync([source], expected);

    public static Task VerifyAsync(string[] sources, params DiagnosticResult[] expected)
    {
        var test = Test(sources);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>A diagnostic with its message and every place it names, the squiggle first.</summary>
    public static DiagnosticResult Diagnostic(string id, DiagnosticSeverity severity, string message, int places = 1)
    {
        var result = new DiagnosticResult(id, severity).WithMessage(message);
        for (var place = 0; place < places; place++)
        {
            result = result.WithLocation(place);
        }

        return result;
    }

    static CSharpAnalyzerTest<RuleAnalyzer<TRule>, DefaultVerifier> Test(string[] sources)
    {
        var test = new CSharpAnalyzerTest<RuleAnalyzer<TRule>, DefaultVerifier> { ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location));
        return test;
    }
}
