using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading;
using RunbookDsl.Compiler.Reading.Memory;

namespace RunbookDsl.Compiler;

/// <summary>Adds to every runbook class its definition, evaluator, document and typed handles. Each is a stage of its own, so that a changed word in a document does not print evaluators anew.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RunbookGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var runbooks = context.SyntaxProvider
            .ForAttributeWithMetadataName(DslNames.RunbookAttribute, static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, static (target, cancellation) => Read(target, cancellation))
            .Where(static runbook => runbook is not null)
            .Select(static (runbook, _) => runbook!)
            .WithTrackingName(TrackingNames.Runbooks);
        var names = runbooks.Select(static (runbook, _) => RunbookFile.HintName(runbook.Class)).Collect()
            .Select(static (names, _) => HintNames.Clashing(names))
            .WithTrackingName(TrackingNames.HintNames);
        var plans = runbooks.Select(static (runbook, _) => DefinitionInput.Of(runbook)).WithTrackingName(TrackingNames.Plans);

        Register(context, names, "Definition", plans.WithTrackingName(TrackingNames.Definitions), static input => input.Runbook.Class, DefinitionEmitter.Emit);
        Register(context, names, "Evaluator", plans.Select(static (input, _) => EvaluatorInput.Of(input.Runbook.Class, input.Plan)).WithTrackingName(TrackingNames.Evaluators), static input => input.Class, EvaluatorEmitter.Emit);
        Register(context, names, "Alerts", runbooks.Select(static (runbook, _) => AlertsInput.Of(runbook)).WithTrackingName(TrackingNames.Alerts), static input => input.Class, AlertsEmitter.Emit);

        // One stage for what holds every word of a runbook: its document for people, its model for other compilations and tools.
        var whole = runbooks.WithTrackingName(TrackingNames.Documents);
        Register(context, names, "Document", whole, static runbook => runbook.Class, DocumentFile.Emit);
        Register(context, names, "Model", whole, static runbook => runbook.Class, ModelFile.Emit);
    }

    static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<string>> clashing,
        string part,
        IncrementalValuesProvider<T> inputs,
        Func<T, RunbookClass> classOf,
        Func<T, string> emit) => context.RegisterSourceOutput(
            inputs.Combine(clashing),
            (output, pair) => output.AddSource($"{HintNames.Of(classOf(pair.Left), pair.Right)}.{part}.g.cs", SourceText.From(emit(pair.Left), Encoding.UTF8)));

    static RunbookModel? Read(GeneratorAttributeSyntaxContext target, CancellationToken cancellation)
    {
        // The attribute on two parts of one class is an error of its own, and must not add every file twice.
        var first = target.Attributes[0].AttributeClass is { } attribute
            ? target.TargetSymbol.GetAttributes().FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            : null;
        if (target.TargetSymbol is not INamedTypeSymbol type || first?.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent != target.TargetNode)
        {
            return null;
        }

        var compilation = target.SemanticModel.Compilation;
        var runbook = ReadingMemory.Read(target.TargetNode, compilation, trail => RunbookReader.Read(type, compilation, DroppingSink.Instance, trail, cancellation));
        return runbook?.Class.CanBeExtended == true ? runbook : null;
    }
}
