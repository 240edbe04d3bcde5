using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Emission;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;
using RunbookDsl.Definition;

namespace RunbookDsl.Hosting.Rules;

/// <summary>Asks the compiler's rules about a runbook with values that only configuration knows.</summary>
internal static class SettingRules
{
    /// <summary>What is wrong with the values and was not with the runbook's own defaults.</summary>
    /// <param name="runbook">The runbook.</param>
    /// <param name="values">The values in force that differ from its defaults, by the settings' names.</param>
    public static IReadOnlyList<RuleFinding> Check(HostedRunbook runbook, IReadOnlyDictionary<string, double> values)
    {
        if (values.Count == 0 || Model(runbook) is not { } model)
        {
            return [];
        }

        // What the author was told at build, and left so, is not told again.
        var known = ModelCheck.Check(model).Select(Words).ToHashSet(StringComparer.Ordinal);
        return [.. ModelCheck.Check(BoundModel.Of(model, values))
            .Where(found => found.Severity >= DiagnosticSeverity.Warning && !known.Contains(Words(found)))
            .Select(found => new RuleFinding(found.Id, found.Severity == DiagnosticSeverity.Error, found.GetMessage(CultureInfo.InvariantCulture)))
            .Distinct()];
    }

    // A runbook made by hand, and one that other assemblies cannot name, carry no model: what they are was checked at build only.
    static RunbookModel? Model(HostedRunbook runbook)
    {
        var stored = runbook.Class?.Assembly.GetCustomAttributes<RunbookModelAttribute>().FirstOrDefault(attribute => attribute.Runbook == runbook.Class);
        try
        {
            return stored is { Format: <= ModelFile.Format } ? ModelReader.Read<RunbookModel>(stored.Model) : null;
        }
        catch (FormatException)
        {
            // Built by another version of the compiler, whose model is not this one's; the runbook itself runs.
            return null;
        }
    }

    static string Words(Diagnostic found) => $"{found.Id} {found.GetMessage(CultureInfo.InvariantCulture)}";
}
