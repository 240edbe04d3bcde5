namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints this section of a definition.</summary>
static class OperationDefinitions
{
    public static void Write(CodeWriter code, DefinitionInput input)
    {
    }
}
