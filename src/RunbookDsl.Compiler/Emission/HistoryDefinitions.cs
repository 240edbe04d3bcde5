namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints this section of a definition.</summary>
static class HistoryDefinitions
{
    public static void Write(CodeWriter code, DefinitionInput input)
    {
    }
}
