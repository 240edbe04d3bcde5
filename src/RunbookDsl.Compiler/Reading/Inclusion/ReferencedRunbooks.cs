using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Reading.Inclusion;

/// <summary>Reads the runbooks of referenced assemblies out of the data that these carry.</summary>
static class ReferencedRunbooks
{
    static readonly ConditionalWeakTable<IAssemblySymbol, ConcurrentDictionary<string, RunbookModel>> Known = new();

    /// <summary>The model of a runbook class in another assembly.</summary>
    /// <exception cref="FormatException">There is none that can be read; the message says why, as the end of a sentence.</exception>
    public static RunbookModel Read(INamedTypeSymbol type)
    {
        // Assembly symbols live from compilation to compilation as long as the reference does not change.
        var models = Known.GetValue(type.ContainingAssembly, static _ => new ConcurrentDictionary<string, RunbookModel>(StringComparer.Ordinal));
        return models.GetOrAdd(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), _ => Find(type));
    }

    static RunbookModel Find(INamedTypeSymbol type)
    {
        foreach (var data in type.ContainingAssembly.GetAttributes())
        {
            if (data is { AttributeClass: { Name: DslNames.RunbookModelAttribute, ContainingNamespace.Name: "Definition" }, ConstructorArguments: [{ Value: ISymbol runbook }, { Value: int format }, { Value: string json }] }
                && SymbolEqualityComparer.Default.Equals(runbook, type))
            {
                return format <= ModelFile.Format
                    ? ModelReader.Read<RunbookModel>(json)
                    : throw new FormatException(string.Format(CultureInfo.InvariantCulture, "its assembly was built by a newer RunbookDsl (model format {0}, this one reads up to {1}); use the same version here", format, ModelFile.Format));
            }
        }

        throw new FormatException("its assembly carries no model of it; mark it [Runbook], make it partial and visible, and build it with this version of RunbookDsl");
    }
}
