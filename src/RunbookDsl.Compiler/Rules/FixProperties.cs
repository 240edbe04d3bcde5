namespace RunbookDsl.Compiler.Rules;

/// <summary>The properties by which a diagnostic tells its code fix what to write.</summary>
static class FixProperties
{
    /// <summary>The C# expression that belongs where the squiggle is.</summary>
    public const string Replacement = "Replacement";

    /// <summary>A second expression that would be right as well, if the author means that.</summary>
    public const string Alternative = "Alternative";
}
