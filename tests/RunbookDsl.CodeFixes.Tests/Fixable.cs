using Microsoft.CodeAnalysis.CodeFixes;
using RunbookDsl.CodeFixes;

namespace CodeFixTests;

/// <summary>The diagnostics that have a fix.</summary>
static class Fixable
{
    public static readonly HashSet<string> Ids = typeof(PageFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
        .ToHashSet(StringComparer.Ordinal);
}
