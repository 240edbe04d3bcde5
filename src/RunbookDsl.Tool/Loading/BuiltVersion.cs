using System.Diagnostics;
using RunbookDsl.Definition;

namespace RunbookDsl.Tool.Loading;

/// <summary>Compares the RunbookDsl that an assembly was built against with the tool's own.</summary>
internal static class BuiltVersion
{
    /// <summary>What to do about an assembly that does not fit, with both versions when they are not the same.</summary>
    public static string Advice(string assembly)
    {
        var own = Of(typeof(ICompiledRunbook).Assembly.Location);
        var theirs = Of(Path.Combine(Path.GetDirectoryName(assembly) ?? "", "RunbookDsl.dll"));
        return theirs is null || theirs == own
            ? "Build it again with the version of RunbookDsl that this tool has."
            : $"It is built against RunbookDsl {theirs}, this tool has {own}: build it with that version, or install the tool of the other one.";
    }

    static string? Of(string file) => File.Exists(file) ? FileVersionInfo.GetVersionInfo(file).ProductVersion?.Split('+')[0] : null;
}
